import { expect, test } from 'vitest';
import { drawingFontFamily } from './openSvg.ts';
import { svgToPng } from './svgToPng.ts';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" font-family="${drawingFontFamily}">${inner}</svg>`;

test('a PNG has two pixels for each of the drawing', async () => {
  const png = await svgToPng(svg('<rect width="5" height="5"/>'));
  const header = new DataView(png.buffer, png.byteOffset);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([80, 40]);
});

test('text is drawn, bold unlike regular', async () => {
  const sizes = await Promise.all(
    ['', '<text x="2" y="15">é</text>', '<text x="2" y="15" font-weight="bold">é</text>'].map(async (inner) =>
      (await svgToPng(svg(inner))).join(),
    ),
  );
  expect(new Set(sizes).size).toBe(3);
});

test('the same drawing gives the same bytes', async () => {
  const drawing = svg('<text x="2" y="15">ça</text>');
  expect(await svgToPng(drawing)).toEqual(await svgToPng(drawing));
});
