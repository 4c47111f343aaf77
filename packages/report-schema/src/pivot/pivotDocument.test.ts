import type { Report } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../document/Document.ts';
import { patronFourParts } from '../library/patronFourParts.ts';
import { pivotDocument } from './pivotDocument.ts';
import { pivotReports } from './pivotReports.ts';

const reportOf = (id: string, asOf: string, answers: Report['answers']): Report => ({
  ...{ id, schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf },
  answers: {
    programme: { programme: id, roles: [{ role: 'implementer', name: `Les ${id} (fictive)` }] },
    ...answers,
  },
});
const told = (sign: string, text: string) => ({
  'significant-results': { entries: [{ id: 'x', sign, text }] },
});
const reports = [
  reportOf('Hirondelles', '2025-03-15', {
    ...told('negative', 'Deux ateliers annulés <b>sans bruit</b>'),
    'partnership-review': { association: { expectations: ['advice'] } },
  }),
  reportOf('Mésanges', '2025-06-30', {
    ...told('positive', 'Des mères animent un atelier'),
    'partnership-review': {
      association: { expectations: ['advice', 'networking'] },
      funder: { expectations: ['advice'] },
    },
  }),
];
const tables = (blocks: readonly Block[]): readonly Table[] =>
  blocks.filter((block) => block.kind === 'table');
const textOf = (cell: Table['rows'][number][number] | undefined) =>
  [...(cell?.content ?? []), ' ', ...(cell?.detail ?? [])]
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ');

describe('pivotDocument', () => {
  const document = pivotDocument(patronFourParts, pivotReports(patronFourParts, reports), {
    lang: 'fr',
    hrefOf: (report) => `#${report}`,
  });
  const [, negative, expectations] = tables(document.blocks);

  test('MX-14: lists the negative results with the report that tells each', () => {
    expect(negative?.rows.map((row) => row.map(textOf))).toEqual([
      ['Les Hirondelles (fictive)', 'Négatif', 'Deux ateliers annulés <b>sans bruit</b>'],
    ]);
    expect(negative?.rows[0]?.[0]?.content[0]).toMatchObject({ kind: 'link', href: '#Hirondelles' });
  });
  test('MX-14: counts the coded expectations of those who answered, with who named them', () => {
    expect(expectations?.rows.find(([name]) => textOf(name).startsWith('Conseil'))?.map(textOf)).toEqual([
      'Conseil et accompagnement',
      '2 sur 2 Les Hirondelles (fictive), Les Mésanges (fictive)',
      '1 sur 1 Les Mésanges (fictive)',
      '1 sur 1 Les Mésanges (fictive)',
    ]);
  });
  test('says how many reports were read and over which days their data reaches', () => {
    expect(document.facts.map(({ description }) => description.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      '2',
      'entre le 15 mars 2025 et le 30 juin 2025',
    ]);
  });
  test('says that no report tells of a negative result, rather than leave the part out', () => {
    const [, good] = reports;
    const { blocks } = pivotDocument(patronFourParts, pivotReports(patronFourParts, good ? [good] : []), {
      lang: 'en',
    });
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      content: ['None of the reports read tells of a negative result.'],
    });
  });
  test('leaves out what the frame does not ask for, and names what could not be read', () => {
    const frame = { ...patronFourParts, sections: patronFourParts.sections.slice(0, 1) };
    const other = { ...reportOf('Autre', '2025-01-01', {}), schema: 'other' };
    const { blocks } = pivotDocument(frame, pivotReports(frame, [other]), { lang: 'en' });
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))).toEqual([
      'progress',
      'unread',
    ]);
    expect(textOf(tables(blocks)[1]?.rows[0]?.[1])).toContain('follows the schema “other”');
  });
});
