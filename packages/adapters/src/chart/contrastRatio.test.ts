import { expect, test } from 'vitest';
import { contrastRatio } from './contrastRatio.ts';

test('black on white is 21, a colour on itself 1, in either order', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#ffffff', '#000000')).toBe(21);
  expect(contrastRatio('#14506b', '#14506b')).toBe(1);
  expect(contrastRatio('#fff', '#000')).toBe(21);
});

// the greys that accessibility guides name on either side of 4.5
test('#767676 on white just passes AA, #777777 just fails', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
