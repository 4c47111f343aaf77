import { expect, test } from 'vitest';
import { dayOrderOf } from './dayOrderOf.ts';

test('one date that can be read in one way settles the order of all', () => {
  expect(dayOrderOf(['01/02/2024', '15/02/2024 14:05', 'n.d.'])).toBe('dmy');
  expect(dayOrderOf(['01/02/2024', "12/31/'24"])).toBe('mdy');
});

test('dates that can all be read in both ways, or that disagree, settle nothing', () => {
  expect(dayOrderOf(['01/02/2024', '2024-12-31', '1250,50'])).toBeUndefined();
  expect(dayOrderOf(['15/02/2024', '02/15/2024'])).toBeUndefined();
});
