import { expect, test } from 'vitest';
import { agreesAsWritten } from './agreesAsWritten.ts';

test('a figure is the computed one as far as it was written out', () => {
  expect(agreesAsWritten(93.3, 93.33333)).toBe(true);
  expect(agreesAsWritten(93, 93.33333)).toBe(true);
  expect(agreesAsWritten(94, 93.33333)).toBe(false);
  expect(agreesAsWritten(93.33333333333333, 280 / 3)).toBe(true);
  expect(agreesAsWritten(0.3, 0.1 + 0.2)).toBe(true);
});

test('whole numbers agree only when they are equal', () => {
  expect(agreesAsWritten(56, 56)).toBe(true);
  expect(agreesAsWritten(56, 57)).toBe(false);
});
