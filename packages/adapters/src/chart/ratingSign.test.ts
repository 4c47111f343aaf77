import { standardRatingScale } from '@jalon/indicators';
import type { ProgressBar } from '@jalon/report-schema';
import { expect, test } from 'vitest';
import { lightTheme } from '../document/DrawingTheme.ts';
import { ratingSign } from './ratingSign.ts';

const bar: ProgressBar = { label: '', rating: 'at-risk', ratingLabel: '', valueLabel: '' };

test('without a scale of the report, the standard scale gives sign and colour', () => {
  const { symbol, colour } = standardRatingScale.ratings['at-risk'];
  expect(ratingSign(bar, lightTheme)).toEqual({ symbol, colour });
});

test('what is no hexadecimal colour is not taken for one', () => {
  const style = { symbol: '!\u0000', colour: 'red"/><script>' };
  expect(ratingSign({ ...bar, ratingStyle: style }, lightTheme)).toEqual({
    symbol: '!',
    colour: lightTheme.link,
  });
});

test('a scale without colours gives one neutral hue and no sign', () => {
  expect(ratingSign({ ...bar, ratingStyle: {} }, lightTheme)).toEqual({
    symbol: '',
    colour: lightTheme.link,
  });
});
