import type { ProgressBar } from '@jalon/report-schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressAxis } from './progressAxis.ts';

const bar = (value?: number, expected?: number): ProgressBar => ({
  label: '',
  rating: 'unknown',
  ratingLabel: '',
  valueLabel: '',
  ...(value !== undefined && { value }),
  ...(expected !== undefined && { expected }),
});

test('up to the target, the axis ends at the target', () => {
  expect(progressAxis([bar(0.2), bar(1), bar()])).toEqual({
    from: 0,
    to: 1,
    values: [0, 0.25, 0.5, 0.75, 1],
  });
  expect(progressAxis([])).toEqual({ from: 0, to: 1, values: [0, 0.25, 0.5, 0.75, 1] });
});

test('beyond the target, and below the baseline, it goes on as far as needed', () => {
  expect(progressAxis([bar(1.1)])).toMatchObject({ from: 0, to: 1.25 });
  expect(progressAxis([bar(-0.1)])).toMatchObject({ from: -0.25, to: 1 });
  expect(progressAxis([bar(0.5, 1.3)])).toMatchObject({ from: 0, to: 1.5 });
});

test('it ends at −50 % and 150 %, however far the figures lie', () => {
  expect(progressAxis([bar(40), bar(-9)])).toEqual({ from: -0.5, to: 1.5, values: [-0.5, 0, 0.5, 1, 1.5] });
});

test('0 and the target are always marked, whatever the figures', () => {
  const share = fc.option(fc.double(), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share)), (shares) => {
      const { from, to, values } = progressAxis(shares.map(([value, expected]) => bar(value, expected)));
      expect(values).toContain(0);
      expect(values).toContain(1);
      expect(values.every((value) => value >= from && value <= to)).toBe(true);
    }),
  );
});
