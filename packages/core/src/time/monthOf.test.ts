import { expect, test } from 'vitest';
import { monthOf } from './monthOf.ts';

test.each([
  ['janvier', 1],
  ['fevr', 2],
  ['fev', 2],
  ['febrero', 2],
  ['mrt', 3],
  ['avr', 4],
  ['mei', 5],
  ['juin', 6],
  ['juil', 7],
  ['aou', 8],
  ['aug', 8],
  ['sep', 9],
  ['setiembre', 9],
  ['okt', 10],
  ['nov', 11],
  ['dic', 12],
  ['december', 12],
])('%s is month %i', (word, month) => {
  expect(monthOf(word)).toBe(month);
});

test.each(['', undefined, 'constructor', '__proto__', 'Juin', 'juin '])('"%s" is none', (word) => {
  expect(monthOf(word)).toBeUndefined();
});
