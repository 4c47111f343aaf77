import { formatIssue } from '@jalon/core';
import { standardRatingScale } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { attachmentsItem } from './attachmentsItem.ts';
import { bytesText } from './bytesText.ts';
import type { BlockContext } from './ItemKind.ts';
import { itemMessages } from './itemMessages.ts';
import { mediaTypeText } from './mediaTypeText.ts';

const item = {
  id: 'files',
  kind: 'attachments',
  title: { fr: 'Pièces', en: 'Files' },
  mediaTypes: ['application/pdf', 'image/*'],
  maxBytes: 2_000_000,
  rules: { count: { min: 1 } },
} as const;
const context = { asOf: '2025-03-15', rows: [], rowGroups: [] };
const print: BlockContext = { ...context, lang: 'fr', level: 3, scale: standardRatingScale };
const file = { id: 'a', name: 'bilan.pdf', mediaType: 'application/pdf', bytes: 1_234_567 };
const codes = (...entries: object[]) =>
  attachmentsItem.check?.({ entries: entries as never }, item, context).map(({ code }) => code);

describe('attachments', () => {
  test('are references, and never the bytes of a file', () => {
    expect(attachmentsItem.parse?.({ entries: [file] }, item).value).toEqual({ entries: [file] });
    const inside = { ...file, source: ' Data:application/pdf;base64,JVBERi0=' };
    expect(attachmentsItem.parse?.({ entries: [inside] }, item).value).toBeUndefined();
    expect(attachmentsItem.parse?.({ entries: [{ ...file, content: 'x' }] }, item).value).toBeUndefined();
  });
  test('are of an accepted type and size, and as many as asked', () => {
    expect(codes(file, { ...file, mediaType: 'image/png' }, { id: 'b', name: 'x' })).toEqual([]);
    expect(codes({ ...file, mediaType: 'text/html' })).toEqual(['report/attachment-type']);
    expect(codes({ ...file, bytes: 2_000_001 })).toEqual(['report/attachment-too-large']);
    expect(codes()).toEqual(['report/too-few']);
    expect(attachmentsItem.check?.({ entries: [], noneBecause: 'Rien à joindre' }, item, context)).toEqual(
      [],
    );
    const [issue] = attachmentsItem.check?.({ entries: [{ ...file, bytes: 9e6 }] }, item, context) ?? [];
    expect(issue && formatIssue(issue, 'fr', itemMessages)).toMatch(/bilan\.pdf.*9\sMo.*2\sMo/);
  });
  test('are printed in a table, with a link to what is on the web alone', () => {
    const entries = [
      { ...file, source: 'https://example.org/bilan.pdf', description: 'Comptes' },
      { id: 'b', name: 'x', source: 'javascript:alert(1)' },
      { id: 'c', name: 'y' },
    ];
    const [table] = attachmentsItem.toBlocks({ entries }, item, print);
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows[0]?.[0]).toEqual({ content: ['bilan.pdf'], detail: ['Comptes'] });
    expect(rows[0]?.[2]).toEqual({ content: ['1,2\u00a0Mo'] });
    expect(rows.map((row) => row[3]?.content)).toEqual([
      [{ kind: 'link', text: entries[0]?.source, href: entries[0]?.source }],
      ['javascript:alert(1)'],
      ['—'],
    ]);
    expect(rows.map((row) => row[1]?.content)).toEqual([['PDF'], ['—'], ['—']]);
    const [bare] = attachmentsItem.toBlocks({ entries: [{ id: 'c', name: 'y' }] }, item, print);
    expect(bare).toMatchObject({ columns: [{ heading: 'Fichier' }], rows: [[{ content: ['y'] }]] });
    expect(attachmentsItem.toBlocks(undefined, item, print)).toEqual([]);
    expect(attachmentsItem.toBlocks({ entries: [], noneBecause: 'x' }, item, print)).toHaveLength(1);
  });
  test.each([
    ['application/pdf', 'PDF'],
    ['image/png', 'PNG'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
    ['application/vnd.own+json', 'application/vnd.own+json'],
  ])('of the type %s are called %s', (mediaType, name) => {
    expect(mediaTypeText(mediaType)).toBe(name);
  });
  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_500_000_000, '1.5 GB'],
  ])('of %d bytes have a size of %s', (bytes, text) => {
    expect(bytesText(bytes, 'en')).toBe(text.replace(' ', '\u00a0'));
  });
});
