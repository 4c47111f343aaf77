import { expect, test } from 'vitest';
import { hundredsParent } from './hundredsParent.ts';

test.each([
  ['111', ['100', '110'], '110'],
  ['111', ['100'], '100'],
  ['110', ['100', '110'], '100'],
  ['1120', ['1100', '1000'], '1100'],
  ['100', ['100'], undefined],
  ['210', ['100'], undefined],
  ['1.1', ['1'], undefined],
  [undefined, ['100'], undefined],
])('%s among %j stands under %s', (code, codes, parent) => {
  expect(hundredsParent(code, new Set(codes))).toBe(parent);
});
