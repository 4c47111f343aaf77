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
    'Tableau\u00a01\u00a0: Suivi',
    'Figure\u00a01\u00a0: Vue',
    'Tableau\u00a02\u00a0: Budget',
  ]);
  expect([...documentOutline(document('en', table)).captions.values()]).toEqual(['Table\u00a01. Suivi']);
});

/** More than two pages. */
const longText: Block = { kind: 'paragraph', content: ['mot '.repeat(2200)] };

test('anchors are unique and without spaces, whatever the ids', () => {
  const blocks = [
    heading(1, 'A', 'x'),
    heading(1, 'B', 'x'),
    heading(2, 'C', 'x 2'),
    heading(2, 'D', ' '),
    heading(1, 'E', 'e'),
    heading(1, 'F', 'f'),
  ];
  const { anchors, contents } = documentOutline(document('fr', ...blocks, longText));
  expect([...anchors.values()]).toEqual(['x', 'x-2', 'x-2-2', 'section', 'e', 'f']);
  expect(contents.map(({ anchor }) => anchor)).toEqual(['x', 'x-2', 'x-2-2', 'section', 'e', 'f']);
});

test('the table of contents holds two levels, and is left out where there are fewer than six headings', () => {
  const blocks = ['A', 'B', 'C', 'D', 'E'].map((text, place) => heading(place === 1 ? 2 : 1, text, text));
  const [first, ...others] = blocks as [Block, ...Block[]];
  const deep = heading(3, 'deep', 'deep');
  const listed = documentOutline(
    document('fr', first, deep, ...others, heading(2, 'F', 'F'), longText),
  ).contents;
  expect(listed.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(documentOutline(document('fr', ...blocks, deep, longText)).contents).toEqual([]);
});

test('a document of about two pages has no table of contents, and its part on method is set smaller', () => {
  const blocks = ['a', 'b', 'c', 'd', 'e'].map((id) => heading(1, id, id));
  const method = [heading(1, 'Méthode', 'method-and-limits'), heading(2, 'Sources', 's'), table];
  const outline = documentOutline(document('fr', ...blocks, ...method, heading(1, 'f', 'f')));
  expect([outline.short, outline.contents]).toEqual([true, []]);
  expect([...outline.small]).toEqual(method);
  const long = documentOutline(document('fr', ...blocks, ...method, longText));
  expect([long.short, long.contents.length, long.small.size]).toEqual([false, 7, 0]);
});

test('a caption without words is its number alone', () => {
  const captions = documentOutline(document('fr', { ...table, caption: ' ' })).captions;
  expect([...captions.values()]).toEqual(['Tableau\u00a01']);
});

test('a paragraph announces what follows where it is a heading in all but name or ends in a colon', () => {
  const strong = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'strong', text }] });
  const plain = (text: string): Block => ({ kind: 'paragraph', content: [text] });
  const list: Block = { kind: 'list', ordered: false, items: [['a']] };
  const announces = (...blocks: Block[]): number => documentOutline(document('fr', ...blocks)).leads.size;
  expect(announces(strong('Résultats attendus'), list)).toBe(1);
  expect(announces(plain('Trois résultats : '), list)).toBe(1);
  expect(announces(plain('Trois résultats.'), list)).toBe(0);
  expect(
    announces(strong('Une phrase entière, mise en gras parce qu’elle compte plus que les autres.'), list),
  ).toBe(0);
  expect(announces(strong('Résultats'), plain('a'))).toBe(0);
  expect(announces({ kind: 'paragraph', content: [] }, list)).toBe(0);
  expect(announces(strong('Résultats'))).toBe(0);
  const heading = (level: 1 | 2): Block => ({ kind: 'heading', level, text: 'A', id: 'a' });
  expect(announces(heading(1), plain('Ce que dit cette partie.'), heading(2))).toBe(1);
  expect(announces(heading(1), plain('Un texte à soi.'), plain('b'))).toBe(0);
});
