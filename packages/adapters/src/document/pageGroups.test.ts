import type { Block } from '@jalon/report-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsWidePage } from './needsWidePage.ts';
import { pageGroups } from './pageGroups.ts';

const cell = {
  content: [
    'Les familles trouvent une place qui convient à leurs horaires, toute l’année, sur chacune des deux rives',
  ],
};

const table = (columns: number, rows: number): Extract<Block, { kind: 'table' }> => ({
  kind: 'table',
  caption: 'Matrice',
  columns: Array.from({ length: columns }, (_, place) => ({ heading: `Colonne ${place}` })),
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
});

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text, id: text });
const text = (content: string): Block => ({ kind: 'paragraph', content: [content] });

const sides = (...blocks: Block[]): string[] =>
  pageGroups({ lang: 'fr', blocks }, { short: false }).map(
    (group) => `${group.wide ? 'wide' : 'upright'} ${group.blocks.length}`,
  );

test('a page is turned for many columns whose words stand in towers over more than half a page', () => {
  expect(needsWidePage(table(8, 10), 'fr')).toBe(true);
  expect(needsWidePage(table(6, 30), 'fr')).toBe(false);
  expect(needsWidePage(table(8, 3), 'fr')).toBe(false);
  const figures = { ...table(8, 0), rows: Array.from({ length: 60 }, () => [{ content: ['12 %'] }]) };
  expect(needsWidePage(figures, 'fr')).toBe(false);
});

test('the headings that lead to the table, and the short text between, are turned with it', () => {
  const lead = [heading(1, 'Cadre'), text('De haut en bas.'), heading(2, 'Matrice')];
  expect(sides(text('avant'), ...lead, table(8, 10), text('après'))).toEqual([
    'upright 1',
    'wide 4',
    'upright 1',
  ]);
  expect(sides(heading(2, 'a'), text('long '.repeat(200)), table(8, 10))).toEqual(['upright 2', 'wide 1']);
  expect(sides(heading(1, 'a'), heading(1, 'b'), table(8, 10), table(8, 10))).toEqual([
    'upright 1',
    'wide 3',
  ]);
});

test('without such a table there is one group, and one too where the document is short', () => {
  expect(sides(text('a'), table(3, 40))).toEqual(['upright 2']);
  expect(sides()).toEqual(['upright 0']);
  const groups = pageGroups({ lang: 'fr', blocks: [text('a'), table(8, 10)] }, { short: true });
  expect(groups.map(({ wide, blocks }) => [wide, blocks.length])).toEqual([[true, 2]]);
});

test('no block is lost or moved', () => {
  const block = fc.constantFrom(heading(1, 'a'), heading(2, 'b'), text('c'), table(8, 10), table(2, 2));
  fc.assert(
    fc.property(fc.array(block), fc.boolean(), (blocks, short) => {
      const groups = pageGroups({ lang: 'fr', blocks }, { short });
      expect(groups.flatMap((group) => group.blocks)).toEqual(blocks);
    }),
  );
});
