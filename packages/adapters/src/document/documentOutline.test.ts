import type { Block, Document } from '@jalon/report-schema';
import { expect, test } from 'vitest';
import { documentOutline } from './documentOutline.ts';

const heading = (level: 1 | 2 | 3 | 4, text: string, id: string): Block => ({
  kind: 'heading',
  level,
  text,
  id,
});
const table: Block = { kind: 'table', caption: 'Suivi', columns: [], rows: [] };
const document = (lang: 'fr' | 'en', ...blocks: Block[]): Document => ({
  lang,
  title: 'R',
  facts: [],
  blocks,
});

test('tables and figures are numbered apart, in the words of the language', () => {
  const figure = {
    kind: 'figure',
    id: 'f',
    caption: 'Vue',
    alt: '',
    data: { figure: 'a/b', data: 1 },
    table,
  } as const;
  const second = { ...table, caption: 'Budget' };
  const outline = documentOutline(document('fr', table, figure, second));
  expect([...outline.captions.values()]).toEqual([
    'Tableau\u00a01 – Suivi',
    'Figure\u00a01 – Vue',
    'Tableau\u00a02 – Budget',
  ]);
  expect([...documentOutline(document('en', table)).captions.values()]).toEqual(['Table\u00a01 – Suivi']);
});

test('anchors are unique and without spaces, whatever the ids', () => {
  const blocks = [heading(1, 'A', 'x'), heading(1, 'B', 'x'), heading(2, 'C', 'x 2'), heading(2, 'D', ' ')];
  const { anchors, contents } = documentOutline(document('fr', ...blocks));
  expect([...anchors.values()]).toEqual(['x', 'x-2', 'x-2-2', 'section']);
  expect(contents.map(({ anchor }) => anchor)).toEqual(['x', 'x-2', 'x-2-2', 'section']);
});

test('the table of contents holds two levels, and is left out where there are fewer than three headings', () => {
  const blocks = [heading(1, 'A', 'a'), heading(2, 'B', 'b'), heading(3, 'C', 'c'), heading(1, 'D', 'd')];
  expect(documentOutline(document('fr', ...blocks)).contents.map(({ text }) => text)).toEqual([
    'A',
    'B',
    'D',
  ]);
  expect(documentOutline(document('fr', ...blocks.slice(0, 3))).contents).toEqual([]);
});
