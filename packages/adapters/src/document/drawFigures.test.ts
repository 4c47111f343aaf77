import type { Document, Figure } from '@jalon/report-schema';
import { expect, test } from 'vitest';
import type { Drawer, DrawOptions } from './Drawer.ts';
import { lightTheme } from './DrawingTheme.ts';
import { drawFigures } from './drawFigures.ts';

const figure: Figure = {
  kind: 'figure',
  id: 'visits',
  caption: 'Visites',
  alt: 'Trois visites.',
  data: { figure: 'acme/visits', data: [3] },
  table: { kind: 'table', caption: 'Visites', columns: [], rows: [] },
};
const document: Document = {
  lang: 'fr',
  title: 'R',
  facts: [],
  blocks: [figure, { kind: 'paragraph', content: [] }],
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
const drawer = (drawing = { svg, width: 10, height: 10 }): Drawer => ({
  draws: 'acme/visits',
  draw: async () => drawing,
});

test('a figure gets the drawing of the first drawer for its kind, with a PNG', async () => {
  const other = drawer({ svg, width: 99, height: 99 });
  const { blocks } = await drawFigures(document, { drawers: [drawer(), other] });
  const drawing = blocks[0]?.kind === 'figure' ? blocks[0].drawing : undefined;
  expect(drawing).toMatchObject({ svg, width: 10, height: 10 });
  expect([...(drawing?.png?.slice(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
});

test('no PNG is made where none is wanted, and a PNG of the drawer is kept', async () => {
  const plain = await drawFigures(document, { drawers: [drawer()], png: false });
  expect(plain.blocks[0]).toEqual({ ...figure, drawing: { svg, width: 10, height: 10 } });
  const own = { svg: 'not drawn', width: 1, height: 1, png: new Uint8Array([1]) };
  expect((await drawFigures(document, { drawers: [drawer(own)] })).blocks[0]).toMatchObject({ drawing: own });
});

test('a figure that no drawer draws stays as it is, and the document given is unchanged', async () => {
  const before = structuredClone(document);
  expect(await drawFigures(document, { drawers: [] })).toEqual(document);
  await drawFigures(document, { drawers: [drawer()] });
  expect(document).toEqual(before);
});

test('a drawer is told the language, the colours and the words for those who do not see', async () => {
  let told: DrawOptions | undefined;
  const listening: Drawer = {
    draws: 'acme/visits',
    draw: async (_, options) => {
      told = options;
      return { svg, width: 1, height: 1 };
    },
  };
  const theme = { ...lightTheme, ink: '#000000' };
  await drawFigures(document, { drawers: [listening], png: false, theme });
  expect(told).toEqual({ lang: 'fr', title: 'Visites', description: 'Trois visites.', theme });
});
