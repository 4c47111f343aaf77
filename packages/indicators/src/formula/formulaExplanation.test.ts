import type { Lang } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { ComputedIndicator } from './ComputedIndicator.ts';
import type { FoundReading } from './compute/FoundReading.ts';
import { describeFormula } from './describeFormula.ts';
import type { Formula } from './Formula.ts';
import { formulaExplanation } from './formulaExplanation.ts';
import { parseFormula } from './parseFormula.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const tree = (text: string) => parseFormula(text).value as Formula;

type Found = Partial<FoundReading> & { readonly key: string };
const tell = (
  text: string | undefined,
  value: number | boolean,
  readings: readonly Found[],
  {
    unit = 'h',
    lang = 'en',
    indicator,
  }: { unit?: string; lang?: Lang; indicator?: { unit: string; unitLabel?: string } } = {},
) => {
  const result: ComputedIndicator = {
    status: 'computed',
    value,
    unit,
    method: 'formula@1',
    coverage: { observed: 1, expected: 1 },
    warnings: [],
    period,
    ...(text !== undefined && { formula: tree(text) }),
    readings: readings.map((each) => ({
      indicator: 'i',
      unit: 'h',
      period,
      coverage: { observed: 1, expected: 1 },
      ...each,
    })),
  };
  return plain(
    formulaExplanation.say(result as never, lang, {
      ...(indicator && { indicator }),
    }),
  );
};

describe('what is said of a computed indicator', () => {
  test('is about its method alone', () => {
    expect(formulaExplanation.methods).toEqual(['formula']);
  });

  test('names and numbers, with a unit where it is a share or money', () => {
    const two = [
      { key: '[A]', value: 3, unit: 'people', name: { fr: 'Formées', en: 'Trained' } },
      { key: '[B]', value: 4, unit: 'people' },
    ];
    expect(tell('[A] / [B]', 0.75, two, { unit: 'ratio' })).toBe('2024: “Trained” / “B” = 3 / 4 = 75%.');
    expect(tell('[A] / [B]', 0.75, two, { unit: 'ratio', lang: 'fr' })).toBe(
      '2024 : « Formées » / « B » = 3 / 4 = 75 %.',
    );
    expect(
      tell('[A] * [B]', 6, [
        { key: '[A]', value: 0.5, unit: 'ratio' },
        { key: '[B]', value: 12 },
      ]),
    ).toBe('2024: “A” × “B” = 50% × 12 = 6 h.');
    expect(
      tell('[A] - [B]', 0.1, [
        { key: '[A]', value: 0.25, unit: 'ratio-point' },
        { key: '[B]', value: 12, unit: 'EUR' },
      ]),
    ).toMatch(/= 25 (percentage )?points? − €12\.00 = /);
    // no currency is longer, shorter, or in small letters
    for (const unit of ['EURO', 'XEUR', 'EU', 'eur']) {
      expect(tell('[A] + 1', 4, [{ key: '[A]', value: 3, unit }])).toBe('2024: “A” + 1 = 3 + 1 = 4 h.');
    }
  });

  test('the same name for the same indicator, whatever its period', () => {
    const name = { fr: 'Stock', en: 'Stock' };
    expect(
      tell('[A] - previous([A])', 1, [
        { key: '[A]', value: 3, name },
        { key: 'previous([A])', value: 2, name },
      ]),
    ).toBe('2024: “Stock” − “Stock” (period before) = 3 − 2 = 1 h.');
  });

  test('a value alone once', () => {
    expect(tell('[A]', 3, [{ key: '[A]', value: 3 }])).toBe('2024: “A” = 3 h.');
    expect(tell('[A]', 0.5, [{ key: '[A]', value: 0.5, unit: 'ratio' }], { unit: 'ratio' })).toBe(
      '2024: “A” = 50%.',
    );
    expect(tell('[A]', true, [{ key: '[A]', value: true, unit: '' }], { unit: '' })).toBe('2024: “A” = yes.');
    expect(tell('not [A]', false, [{ key: '[A]', value: true, unit: '' }], { unit: '' })).toBe(
      '2024: not (“A”) = not (yes) = no.',
    );
  });

  test('what is missing, and a level, have words', () => {
    expect(tell('coalesce([A], 2)', 2, [{ key: '[A]', reason: 'missing-value' }])).toBe(
      '2024: “A” or else 2 = missing value or else 2 = 2 h.',
    );
    expect(tell('[A] = "x"', true, [{ key: '[A]', value: 'y' }], { unit: '' })).toBe(
      '2024: “A” = “x” = “y” = “x” = yes.',
    );
    expect(tell('coalesce([A], 2)', 2, [])).toBe('2024: “A” or else 2 = missing value or else 2 = 2 h.');
  });

  test('six values stand in the sentence, seven are counted; so are those of a formula that is not there', () => {
    const all = Array.from({ length: 7 }, (_, n) => ({ key: `[I${n}]`, value: 1 }));
    const text = (count: number) =>
      all
        .slice(0, count)
        .map(({ key }) => key)
        .join(' + ');
    expect(tell(text(6), 6, all.slice(0, 6))).toMatch(/= 1 \+ 1 \+ 1 \+ 1 \+ 1 \+ 1 = 6 h\.$/);
    expect(tell(text(7), 7, all)).toBe('2024: 7 h, computed from 7 values.');
    expect(tell(undefined, 3, all.slice(0, 2))).toBe('2024: 3 h, computed from 2 values.');
  });

  test('the indicator that is asked about says its unit', () => {
    const one = [{ key: '[A]', value: 3 }];
    expect(tell('[A] + 1', 4, one, { indicator: { unit: 'h', unitLabel: 'hours' } })).toMatch(/= 4 hours\.$/);
    expect(tell('[A] + 1', 4, one, { unit: '' })).toBe('2024: “A” + 1 = 3 + 1 = 4.');
  });
});

describe('a formula in words', () => {
  const indicators = [
    { id: 'a', code: 'A', name: { fr: 'Heures', en: 'Hours' } },
    { id: 'b', code: 'T', name: 'One' },
    { id: 'c', code: 'T', name: 'Two' },
    { id: 'd' },
  ];
  test.each([
    ['[A] + [a]', '“Hours” + “Hours”'],
    ['[T] + [d] + [X]', '“T” + “d” + “X”'],
    ['[A; sex=f]', '“Hours” (f)'],
    ['at(previous([A; sex=f; age=3], 2), "2023")', '“Hours” (3, f, 2023, 2 periods before)'],
    ['at([A], "2023")', '“Hours” (2023)'],
    ['previous(sum([A]))', 'sum of “Hours” (period before)'],
    ['true = false', 'yes = no'],
    ['missing', 'nothing'],
    ['-[A] * 2', '−“Hours” × 2'],
    ['-(-[A])', '−(−“Hours”)'],
    ['2 * -[A]', '2 × −“Hours”'],
    ['not ([A] > 1 and [A] < 2)', 'not (“Hours” > 1 and “Hours” < 2)'],
    ['([A] > 1 or [A] < 0) and true', '(“Hours” > 1 or “Hours” < 0) and yes'],
    ['[A] - 1 - 2', '“Hours” − 1 − 2'],
    ['[A] - (1 - 2)', '“Hours” − (1 − 2)'],
    ['(1 = 2) = true', '(1 = 2) = yes'],
    ['true = (1 = 2)', 'yes = (1 = 2)'],
    ['1 + 2 > 3', '1 + 2 > 3'],
    ['1 <> 2', '1 ≠ 2'],
    ['1 <= 2', '1 ≤ 2'],
    ['1 >= 2', '1 ≥ 2'],
    ['round([A] + 1, 2)', '(“Hours” + 1) rounded'],
    ['abs(-[A])', 'absolute value of −“Hours”'],
    ['coalesce([A], [d], 0)', '“Hours” or else “d” or else 0'],
    ['coalesce(if(true, 1, 2), 3)', '(if yes, then 1, otherwise 2) or else 3'],
    ['if(true, if(false, 1, 2), 3)', 'if yes, then if no, then 1, otherwise 2, otherwise 3'],
    ['max([A], 1 + 2)', 'maximum of “Hours”, 1 + 2'],
    ['1 - max([A], 2)', '1 − (maximum of “Hours”, 2)'],
    ['previous([A] + 1)', '“Hours” (period before) + 1'],
    ['2 * previous([A] + 1)', '2 × (“Hours” (period before) + 1)'],
    ['0.125 + 1e-7 + 1.5e-3 + 2.50', '0.125 + 0.0000001 + 0.0015 + 2.5'],
    ['1e21 + 12', '1,000,000,000,000,000,000,000 + 12'],
    ['1e-15 + 1.5e-15', '0.000000000000001 + 0.000000000000002'],
  ])('%s: %s', (text, words) => {
    expect(plain(describeFormula(tree(text), indicators, 'en'))).toBe(words);
  });

  test('a tree that no text gives has words all the same', () => {
    const call = { type: 'call', arguments: [] } as const;
    expect(describeFormula({ ...call, function: 'max' }, [], 'en')).toBe('max()');
    expect(
      describeFormula({ ...call, function: 'if', arguments: [{ type: 'truth', value: true }] }, [], 'en'),
    ).toBe('if yes, then , otherwise ');
  });
});
