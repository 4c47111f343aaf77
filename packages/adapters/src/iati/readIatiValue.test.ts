import { shiftDecimal } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDecimal } from './plainDecimal.ts';
import { readIatiValue } from './readIatiValue.ts';
import { writeIatiValue } from './writeIatiValue.ts';

const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 0.07, 0.1 + 0.2, 1e21, -1e21, 1e-7, 5e-324, Number.MAX_VALUE, 33.3, 100),
);

test('a number in plain digits reads back to the same number and holds no exponent', () => {
  fc.assert(
    fc.property(finite, (value) => {
      const digits = plainDecimal(value);
      expect(digits).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(digits)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('moving the decimal point there and back changes no digit', () => {
  fc.assert(
    fc.property(finite, fc.integer({ min: -30, max: 30 }), (value, places) => {
      expect(Number(shiftDecimal(shiftDecimal(plainDecimal(value), places), -places))).toBe(value);
    }),
    { numRuns: 1000 },
  );
  expect(shiftDecimal('7', -2)).toBe('0.07');
  expect(shiftDecimal('0.07', 2)).toBe('7');
  expect(shiftDecimal('+.5', 1)).toBe('5');
  expect(shiftDecimal('-12.50', 0)).toBe('-12.5');
});

test('what is written is read again, whatever the scale', () => {
  const shares = { unit: 'ratio' };
  const numbers = { unit: 'families' };
  fc.assert(
    fc.property(finite, (value) => {
      expect(readIatiValue(writeIatiValue(value, shares), shares)).toEqual({ value });
      expect(readIatiValue(writeIatiValue(value, numbers), numbers)).toEqual({ value });
    }),
    { numRuns: 1000 },
  );
  for (const value of [true, false])
    expect(
      readIatiValue(writeIatiValue(value, { scale: 'yes-no', unit: 'u' }), { scale: 'yes-no', unit: 'u' }),
    ).toEqual({ value });
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      (value) => {
        expect(
          readIatiValue(writeIatiValue(value, { scale: 'text', unit: 'u' }), { scale: 'text', unit: 'u' }),
        ).toEqual({ value });
      },
    ),
  );
});

describe('under a measure of numbers', () => {
  test.each([
    [undefined, { state: 'not-available' }],
    ['', { state: 'not-available' }],
    ['  ', { state: 'not-available' }],
    ['5.0', { value: 5 }],
    [' 12 ', { value: 12 }],
    ['-3', { value: -3 }],
    ['+4.50', { value: 4.5 }],
    ['0', { value: 0 }],
    ['10,000.00', { value: 10000, text: '10,000.00', remark: 'other-notation' }],
    ['10 000,5', { value: 10000.5, text: '10 000,5', remark: 'other-notation' }],
    ['30,6', { value: 30.6, text: '30,6', remark: 'other-notation' }],
    ['1e3', { value: 1000, text: '1e3', remark: 'other-notation' }],
    ['100%', { value: 100, text: '100%', remark: 'percent-sign' }],
    ['1,250', { state: 'unreadable', text: '1,250', remark: 'ambiguous' }],
    ['Yes', { state: 'unreadable', text: 'Yes', remark: 'yes-or-no' }],
    ['non', { state: 'unreadable', text: 'non', remark: 'yes-or-no' }],
    ['n/a', { state: 'not-applicable', text: 'n/a', remark: 'gap-word' }],
    ['n.d.', { state: 'not-available', text: 'n.d.', remark: 'gap-word' }],
    ['about thirty families', { state: 'unreadable', text: 'about thirty families', remark: 'words' }],
    ['>= 30', { state: 'unreadable', text: '>= 30', remark: 'words' }],
    ['35/54', { state: 'unreadable', text: '35/54', remark: 'words' }],
    ['20 families', { state: 'unreadable', text: '20 families', remark: 'words' }],
    ['NaN', { state: 'unreadable', text: 'NaN', remark: 'words' }],
    ['Infinity', { state: 'unreadable', text: 'Infinity', remark: 'words' }],
    ['9'.repeat(400), { state: 'unreadable', text: '9'.repeat(400), remark: 'words' }],
    ['__proto__', { state: 'unreadable', text: '__proto__', remark: 'words' }],
  ])('“%s” is %o', (written, expected) => {
    expect(readIatiValue(written, { unit: 'unit' })).toEqual(expected);
  });

  test('the language of the activity decides between thousands and decimals, where it can', () => {
    expect(readIatiValue('1,250', { unit: 'unit', lang: 'en' })).toMatchObject({ value: 1250 });
    expect(readIatiValue('1,250', { unit: 'unit', lang: 'fr' })).toMatchObject({ value: 1.25 });
    expect(readIatiValue('1.250', { unit: 'unit', lang: 'fr' })).toEqual({ value: 1.25 });
  });
});

describe('under a percentage', () => {
  test.each([
    ['50', { value: 0.5 }],
    ['0.5', { value: 0.005 }],
    ['50%', { value: 0.5, text: '50%', remark: 'other-notation' }],
    ['30,6 %', { value: 0.306, text: '30,6 %', remark: 'other-notation' }],
    ['5e1', { value: 0.5, text: '5e1', remark: 'other-notation' }],
  ])('“%s” is %o', (written, expected) => {
    expect(readIatiValue(written, { unit: 'ratio' })).toEqual(expected);
  });
});

test('days and answers by yes or no are read where our own files say that they are', () => {
  expect(readIatiValue('2024-05-01', { scale: 'date', unit: 'u' })).toEqual({ value: '2024-05-01' });
  expect(readIatiValue('soon', { scale: 'date', unit: 'u' })).toMatchObject({
    state: 'unreadable',
    text: 'soon',
  });
  expect(readIatiValue('Oui', { scale: 'yes-no', unit: 'u' })).toEqual({ value: true });
  expect(readIatiValue('perhaps', { scale: 'yes-no', unit: 'u' })).toMatchObject({ state: 'unreadable' });
});
