import { expect, test } from 'vitest';
import { cardsPerRow } from './cardsPerRow.ts';

test('no figure stands alone in the last row where that can be helped', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 10].map(cardsPerRow)).toEqual([1, 2, 3, 2, 3, 3, 3, 2]);
});
