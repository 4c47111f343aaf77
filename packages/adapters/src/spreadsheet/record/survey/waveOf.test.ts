import { expect, test } from 'vitest';
import { waveOf } from './waveOf.ts';

test.each([
  ['t0', 'T0', 'T0'],
  ['T 1', 'T1', 'T1'],
  ['Avant', 'Avant', 'T0'],
  ['Post-test', 'Post-test', 'T1'],
  ['Nameting', 'Nameting', 'T1'],
  ['Después', 'Después', 'T1'],
  ['Round 2', 'Round 2', 'T1'],
  ['Entrée (T0)', 'Entrée (T0)', 'T0'],
  ['Midline', 'Midline', undefined],
  ['2024', '2024', undefined],
])('the round « %s » is shown as « %s » and is %s', (written, text, code) => {
  expect(waveOf(written)).toEqual({ text, ...(code === undefined ? {} : { code }) });
});
