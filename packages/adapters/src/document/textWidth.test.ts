import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';

test('widths are those of the font files: 1401 and 1585 units of 2048 for A', () => {
  expect(textWidth('A', 2048)).toBe(1401);
  expect(textWidth('A', 2048, { bold: true })).toBe(1585);
  expect(textWidth('€…’', 2048)).toBe(1303 + 2048 + 651);
});

test('a line is as wide as its parts together, and grows with the type', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 40 }), (a, b, size) => {
      expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size), 6);
      expect(textWidth(a, 2 * size)).toBeCloseTo(2 * textWidth(a, size), 6);
    }),
  );
});

test('a character outside the table has a width too: Greek about a capital, Chinese a square', () => {
  expect(textWidth('Ω', 2048)).toBeGreaterThan(1200);
  expect(textWidth('漢', 2048)).toBe(2048);
  expect(textWidth('😀', 2048)).toBe(2048);
});
