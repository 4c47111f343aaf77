import { toForm } from '@jalon/report-schema';
import { expect, test } from 'vitest';
import { cellValue } from './cellValue.ts';
import { conditionWords } from './conditionWords.ts';
import { everyKind } from './fixtures/everyKind.data.ts';
import { readRowKey } from './rowKeys.ts';

const at = { in: 'sheet', sheet: 'S', cell: 'C3' } as const;
const share = { kind: 'number', unit: 'ratio', unitLabel: '%' } as const;
const hours = { kind: 'number', unit: 'h', unitLabel: 'h' } as const;

test('a percentage is a fraction in a field of shares, and says its sign elsewhere', () => {
  const value = (number: number, format: string | undefined, input: typeof share | typeof hours) =>
    cellValue('f', { type: 'number', value: number, shown: '?', ...(format && { format }) }, { input, at })
      .value?.value;
  expect(value(0.75, '0.0%', share)).toBe(0.75);
  expect(value(75, undefined, share)).toBe('75 %');
  expect(value(0.75, '0%', hours)).toBe('75 %');
  expect(value(12, undefined, hours)).toBe(12);
});

test('a number in a field of words is what the cell shows; yes and no are answers only where they are asked', () => {
  const text = { kind: 'text' } as const;
  const read = (cell: Parameters<typeof cellValue>[1], input: typeof text | { readonly kind: 'yes-no' }) =>
    cellValue('f', cell, { input, at }).value?.value;
  expect(read({ type: 'number', value: 3, shown: '3' }, text)).toBe('3');
  expect(read({ type: 'boolean', value: true, shown: 'TRUE' }, text)).toBe('TRUE');
  expect(read({ type: 'boolean', value: true, shown: 'TRUE' }, { kind: 'yes-no' })).toBe(true);
  expect(read({ type: 'empty', shown: '' }, text)).toBeUndefined();
});

test('conditions are said in words', () => {
  const items = toForm(everyKind, { lang: 'en' }).sections.flatMap((section) => section.items);
  expect(conditionWords({ item: 'one', is: 'a' }, items, 'en')).toBe('Only if “One”: First.');
  expect(conditionWords({ item: 'one', isNot: 'a' }, items, 'en')).toBe('Only if “One”: other than First.');
  expect(conditionWords({ item: 'number', atLeast: 3 }, items, 'en')).toBe('Only if “Number”: 3 or more.');
  expect(conditionWords({ item: 'text', answered: true }, items, 'en')).toBe(
    'Only if “Text”: has an answer.',
  );
  expect(conditionWords({ item: 'gone', answered: false }, items, 'en')).toBe(
    'Only if “gone”: has no answer.',
  );
});

test('what a person typed is no key', () => {
  for (const text of ['', 'words', '[1, 2]', '[oops', '{"a": 1}']) expect(readRowKey(text)).toBeUndefined();
});
