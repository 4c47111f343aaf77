import { expect, test } from 'vitest';
import { lengthInDays } from './lengthInDays.ts';

test('both ends count', () => {
  expect(lengthInDays({ start: '2024-02-29', end: '2024-02-29' })).toBe(1);
  expect(lengthInDays({ start: '2023-06-01', end: '2024-05-31' })).toBe(366);
});
