import { expect, test } from 'vitest';
import { readReference } from './readReference.ts';

const ref = (indicator: string, end: number, ...where: readonly (readonly [string, string])[]) => ({
  type: 'reference',
  indicator,
  where: where.map(([dimension, category]) => ({ dimension, category })),
  start: 0,
  end,
});
const fault = (code: string, start: number, end: number) => ({ fault: code, start, end });

test.each([
  ['[A]', ref('A', 3)],
  ['[ A b ] + 1', ref('A b', 7)],
  ['[A=b]', ref('A=b', 5)],
  ['[\\ A\\ ]', ref(' A ', 7)],
  ['[A\\ \\ ]', ref('A  ', 7)],
  ['[A\\]\\[\\;\\\\]', ref('A][;\\', 11)],
  ['[A\\\nB]', ref('A\nB', 6)],
  ['[A; s=f]', ref('A', 8, ['s', 'f'])],
  ['[A;s=f=g; t = h ]', ref('A', 17, ['s', 'f=g'], ['t', 'h'])],
  ['[A; s\\=t=f]', ref('A', 11, ['s=t', 'f'])],
  ['[A', fault('unclosed-reference', 0, 1)],
  ['[A\\', fault('unclosed-reference', 0, 1)],
  ['[A\n]', fault('unclosed-reference', 0, 1)],
  ['[A\r]', fault('unclosed-reference', 0, 1)],
  ['[A[B]', fault('unclosed-reference', 0, 1)],
  ['[A; s', fault('unclosed-reference', 0, 1)],
  ['[A; s\n=f]', fault('unclosed-reference', 0, 1)],
  ['[A; s=f', fault('unclosed-reference', 0, 1)],
  ['[A; s=f[', fault('unclosed-reference', 0, 1)],
  ['[]', fault('empty-reference', 0, 2)],
  ['[  ]', fault('empty-reference', 0, 4)],
  ['[; s=f]', fault('empty-reference', 0, 7)],
  ['[A;]', fault('bad-category', 3, 3)],
  ['[A; s]', fault('bad-category', 3, 5)],
  ['[A; s; t=f]', fault('bad-category', 3, 5)],
  ['[A; =f]', fault('bad-category', 3, 4)],
  ['[A; s=]', fault('bad-category', 3, 6)],
  ['[A; s=; t=f]', fault('bad-category', 3, 6)],
  ['[A; s=f; t=g; s=h]', fault('repeated-dimension', 13, 17)],
])('%j', (text, expected) => {
  expect(readReference(text, 0)).toEqual(expected);
});

test('a reference is read where it stands', () => {
  expect(readReference('1 + [A; s=f] - 2', 4)).toEqual({
    type: 'reference',
    indicator: 'A',
    where: [{ dimension: 's', category: 'f' }],
    start: 4,
    end: 12,
  });
  expect(readReference('1 + [A', 4)).toEqual(fault('unclosed-reference', 4, 5));
  expect(readReference('1 + []', 4)).toEqual(fault('empty-reference', 4, 6));
});
