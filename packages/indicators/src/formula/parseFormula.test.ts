import { formatIssue, JalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { Formula } from './Formula.ts';
import { withoutSpans } from './fixtures/withoutSpans.ts';
import { formatFormula } from './formatFormula.ts';
import { formulaMessages } from './formulaMessages.ts';
import { parseFormula } from './parseFormula.ts';

/** The tree of a formula that has to be readable. */
const read = (text: string): Formula => {
  const { value, issues } = parseFormula(text);
  expect(issues).toEqual([]);
  return withoutSpans(value ?? { type: 'missing' });
};
const canonical = (text: string): string => formatFormula(read(text));
const ref = (indicator: string) => ({ type: 'reference', indicator });

describe('parseFormula', () => {
  test('reads an operation as a tree with the place of every part', () => {
    expect(parseFormula('[A]\n + 2.5').value).toEqual({
      type: 'binary',
      operator: '+',
      left: { ...ref('A'), span: { start: 0, end: 3, line: 1, column: 1 } },
      right: { type: 'number', value: 2.5, span: { start: 7, end: 10, line: 2, column: 4 } },
      span: { start: 0, end: 10, line: 1, column: 1 },
    });
  });

  test('counts lines as editors do', () => {
    const columns = ['\r\n[A', '\r[A', '\n[A', '\n\n [A'].map((text) => parseFormula(text).issues[0]?.at);
    expect(columns).toEqual([
      { in: 'text', line: 2, column: 1 },
      { in: 'text', line: 2, column: 1 },
      { in: 'text', line: 2, column: 1 },
      { in: 'text', line: 3, column: 2 },
    ]);
  });

  test.each([
    ['1 + 2 * 3', '1 + 2 * 3'],
    ['(1 + 2) * 3', '(1 + 2) * 3'],
    ['((1)) - (2 - 3)', '1 - (2 - 3)'],
    ['(1 - 2) - 3', '1 - 2 - 3'],
    ['1 / (2 / 3)', '1 / (2 / 3)'],
    ['1 * (2 / 3)', '1 * (2 / 3)'],
    ['-[A] * 2', '-[A] * 2'],
    ['-([A] * 2)', '-([A] * 2)'],
    ['- - 2', '-(-2)'],
    ['+2', '2'],
    ['2 - -3', '2 - -3'],
    ['not [A] = [B] and [C]', 'not [A] = [B] and [C]'],
    ['not ([A] and [B])', 'not ([A] and [B])'],
    ['not not [A]', 'not not [A]'],
    ['[A] or [B] and [C]', '[A] or [B] and [C]'],
    ['([A] or [B]) and [C]', '([A] or [B]) and [C]'],
    ['([A] = 1) = true', '([A] = 1) = true'],
    ['IF([A]==1;2;Missing)', 'if([A] = 1, 2, missing)'],
    ['[A] != 1', '[A] <> 1'],
    ['[A] ≠ 1', '[A] <> 1'],
    ['[A] ≤ 1 Or [A] ≥ 2', '[A] <= 1 or [A] >= 2'],
    ['[A] × 2 ÷ 3 · 4 − 5 – 6', '[A] * 2 / 3 * 4 - 5 - 6'],
    ['1e3 + .5 + 2.50 + 1E-7', '1000 + 0.5 + 2.5 + 1e-7'],
    ['1e21', '1e21'],
    ['[ A ; sex = female ]', '[A; sex=female]'],
    ["[A] = 'it\\'s'", '[A] = "it\'s"'],
    ['[A] = “high”', '[A] = "high"'],
    ['[A] = « high »', '[A] = "high"'],
    ['[A] = "a\\"b\\\\c"', '[A] = "a\\"b\\\\c"'],
    ['TRUE and False', 'true and false'],
    ['sum([A])', 'sum([A])'],
    ['at(previous([A], 2), "2024-Q1")', 'at(previous([A], 2), "2024-Q1")'],
    ['at([A], "2023-2024")', 'at([A], "2023-2024")'],
    ['round([A], 15) + round([A], 0)', 'round([A], 15) + round([A], 0)'],
    ['previous([A], 1000)', 'previous([A], 1000)'],
    ['[L] = "high" or "a" = "b"', '[L] = "high" or "a" = "b"'],
    ['previous([L]) = "high"', 'previous([L]) = "high"'],
    ['if([M], [A], missing)', 'if([M], [A], missing)'],
    ['coalesce([M], false) = true', 'coalesce([M], false) = true'],
    ['min([A])', 'min([A])'],
  ])('reads %s as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
    expect(read(expected)).toEqual(read(text));
  });

  test('takes codes of any characters, those with a meaning behind a backslash', () => {
    expect(read('[a\\]b\\;c\\\\d=e]')).toEqual(ref('a]b;c\\d=e'));
    expect(read('[\\ A\\ ]')).toEqual(ref(' A '));
    expect(read('[\\ ]')).toEqual(ref(' '));
    expect(read('[A  B]')).toEqual(ref('A  B'));
    expect(read('[A\\\nB]')).toEqual(ref('A\nB'));
    expect(read('[__proto__; constructor\\=x=y=z]')).toEqual({
      ...ref('__proto__'),
      where: [{ dimension: 'constructor=x', category: 'y=z' }],
    });
    expect(canonical('[A;b=c;a=d]')).toBe('[A; b=c; a=d]');
  });

  test.each([
    ['', 'empty', 1],
    [' \n ', 'empty', 1],
    ['1 +', 'unexpected', 4],
    ['1 + * 2', 'unexpected', 5],
    [') 1', 'unexpected', 1],
    ['1 2', 'spaced-number', 3],
    ['[A] [B]', 'unexpected', 5],
    ['[A] "x"', 'unexpected', 5],
    ['1 # 2', 'unknown-character', 3],
    ['1 ^ 2', 'unknown-character', 3],
    ['1 + 𝟘', 'unknown-character', 5],
    ['75 %', 'percent-sign', 4],
    ['0,5 + [A]', 'decimal-comma', 2],
    ['[A], 5', 'unexpected', 4],
    ['1e999', 'number-too-large', 1],
    ['[A] = "x', 'unclosed-text', 7],
    ['[A] = "x\\"', 'unclosed-text', 7],
    ['1 + [A', 'unclosed-reference', 5],
    ['1 + [A\n]', 'unclosed-reference', 5],
    ['[A [B]', 'unclosed-reference', 1],
    ['[A; sex', 'unclosed-reference', 1],
    ['[A; sex=', 'unclosed-reference', 1],
    ['[A; sex=f', 'unclosed-reference', 1],
    ['2 * (1 + 2', 'unclosed-parenthesis', 5],
    ['(1 2)', 'unexpected', 4],
    ['max(1, 2', 'unclosed-parenthesis', 4],
    ['max(1 2)', 'unexpected', 7],
    ['1 + 2)', 'unopened-parenthesis', 6],
    ['1 + [ ]', 'empty-reference', 5],
    ['[A; ]', 'bad-category', 4],
    ['[A; sex]', 'bad-category', 4],
    ['[A; =f]', 'bad-category', 4],
    ['[A; sex=]', 'bad-category', 4],
    ['[A; sex=f; sex=m]', 'repeated-dimension', 11],
    ['1 + foo(2)', 'unknown-function', 5],
    ['constructor(2)', 'unknown-function', 1],
    ['FORMED / 2', 'bare-name', 1],
    ['toString', 'bare-name', 1],
    ['1 + not [A]', 'misplaced-word', 5],
    ['1 + and', 'misplaced-word', 5],
    ['max + 1', 'unexpected', 5],
    ['1 < [A] < 3', 'chained-comparison', 9],
    ['max(1, 2,)', 'unexpected', 10],
    ['(', 'unexpected', 2],
    ['if(,', 'unexpected', 4],

    ['if([A] > 1, 2)', 'arguments', 1],
    ['abs(1, 2)', 'arguments', 1],
    ['coalesce([A])', 'arguments', 1],
    ['1 + max()', 'arguments', 5],
    ['1 + true', 'kind', 5],
    ['-true', 'kind', 2],
    ['not 1', 'kind', 5],
    ['1 and true', 'kind', 1],
    ['true or 1', 'kind', 9],
    ['true = 1', 'kind', 8],
    ['1 = true', 'kind', 5],
    ['true < false', 'kind', 1],
    ['"a" < "b"', 'kind', 1],
    ['"a"', 'kind', 1],
    ['if(1, 2, 3)', 'kind', 4],
    ['if(true, 1, false)', 'kind', 13],
    ['if(true, [A], true) + 1', 'kind', 1],
    ['coalesce([A], 1, true)', 'kind', 18],
    ['abs(true)', 'kind', 5],
    ['mean(1, true)', 'kind', 9],
    ['round(true)', 'kind', 7],
    ['previous(true) + 1', 'kind', 1],
    ['if([M], "a", "b") = "a"', 'text-chosen', 1],
    ['coalesce([L], "b") = "a"', 'text-chosen', 1],
    ['previous([A], 0)', 'bad-count', 15],
    ['previous([A], 1001)', 'bad-count', 15],
    ['previous([A], 1.5)', 'bad-count', 15],
    ['previous([A], [B])', 'bad-count', 15],
    ['round([A], 16)', 'bad-decimals', 12],
    ['round([A], 0.5)', 'bad-decimals', 12],
    ['at([A], 2023)', 'bad-period', 9],
    ['at([A], "some day")', 'bad-period', 9],
    ['distinct([A] + 1)', 'indicator-wanted', 10],
    ['sum([A] + 1)', 'several-wanted', 5],
    ['max(3)', 'several-wanted', 5],
  ])('says of %j that it is %s, at column %i', (text, code, column) => {
    const { value, issues } = parseFormula(text);
    expect(value).toBeUndefined();
    expect(issues[0]?.code).toBe(`formula/${code}`);
    expect(issues[0]?.at).toEqual({ in: 'text', line: 1, column });
    expect(issues[0]?.params['offset']).toBe(column - 1);
    expect(issues[0]?.severity).toBe('error');
    for (const lang of ['fr', 'en'] as const) {
      expect(formatIssue(issues[0] as never, lang, formulaMessages)).not.toMatch(/[{}]|formula\//);
    }
  });

  test('says what it found and what it expected, in the language of the reader', () => {
    const say = (text: string, lang: 'fr' | 'en') =>
      parseFormula(text).issues.map((issue) =>
        formatIssue(issue, lang, formulaMessages).replaceAll('\u00A0', ' '),
      );
    expect(say('1 + ', 'fr')).toEqual([
      'On trouve « la fin de la formule » là où l’on attendait une valeur : un nombre, un indicateur entre crochets, une fonction.',
    ]);
    expect(say('(1 [A])', 'en')).toEqual(['Found “[A]” where a closing parenthesis was expected.']);
    expect(say('max(1 [A])', 'en')).toEqual([
      'Found “[A]” where a comma or a closing parenthesis was expected.',
    ]);
    expect(say('max', 'en')).toEqual([
      'Found “the end of the formula” where an opening parenthesis was expected.',
    ]);
    expect(say('1 [A]', 'en')).toEqual([
      'Found “[A]” where an operator or the end of the formula was expected.',
    ]);
    expect(say('1 + true', 'fr')).toEqual(['On trouve oui ou non là où il faut un nombre.']);
    expect(say('1 + foo(2)', 'en')[0]).toBe(
      'There is no function “foo”. There are: if, coalesce, min, max, sum, mean, round, abs, distinct, previous, at.',
    );
    expect(say('if([A] > 1, 2)', 'en')[0]).toBe(
      '“if” does not take 2 arguments; it is written if([A] > 0, [B] / [A], missing).',
    );
  });

  test('tells all faults of kind at once, and of syntax the first', () => {
    expect(parseFormula('(1 + true) * (2 + false)').issues).toHaveLength(2);
    expect(parseFormula('(1 + ) * (2 + )').issues).toHaveLength(1);
  });

  test('shows no more of a long word than a line holds', () => {
    const found = parseFormula(`1 [${'x'.repeat(100)}]`).issues[0]?.params['found'];
    expect(String(found)).toHaveLength(40);
  });

  test('has limits that can be set', () => {
    expect(parseFormula('1'.repeat(10_000)).issues[0]?.code).toBe('formula/number-too-large');
    expect(parseFormula('1'.repeat(10_001)).issues).toEqual([
      { code: 'formula/too-long', severity: 'error', params: { length: 10_001, limit: 10_000 } },
    ]);
    expect(parseFormula('1 + 1', { maxLength: 5 }).value).toBeDefined();
    expect(parseFormula('1 + 1', { maxLength: 4 }).issues[0]?.code).toBe('formula/too-long');
    const chain = (length: number) => Array.from({ length }, () => '1').join(' + ');
    expect(parseFormula(chain(200)).value).toBeDefined();
    expect(parseFormula(chain(201)).issues[0]).toMatchObject({
      code: 'formula/too-deep',
      params: { limit: 200 },
    });
    expect(parseFormula(chain(1000), { maxDepth: 1000 }).value).toBeDefined();
    expect(parseFormula('1', { maxDepth: 1 }).value).toBeDefined();
    expect(parseFormula('-1', { maxDepth: 1 }).issues[0]?.code).toBe('formula/too-deep');
    const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(parseFormula(nested(199)).value).toBeDefined();
    expect(parseFormula(nested(200)).issues[0]?.code).toBe('formula/too-deep');
    // what is closed again does not count against what follows
    expect(parseFormula(Array.from({ length: 20 }, () => nested(180)).join(' + ')).value).toBeDefined();
  });

  test.each([
    [{ maxLength: 0 }, 'maxLength must be 1 or more', 0, '1 or more'],
    [{ maxLength: 0.9 }, 'maxLength must be 1 or more', 0.9, '1 or more'],
    [{ maxLength: Number.NaN }, 'maxLength must be 1 or more', Number.NaN, '1 or more'],
    [{ maxDepth: 0 }, 'maxDepth must be 1 to 1000', 0, '1 to 1000'],
    [{ maxDepth: 1001 }, 'maxDepth must be 1 to 1000', 1001, '1 to 1000'],
    [{ maxDepth: Number.NaN }, 'maxDepth must be 1 to 1000', Number.NaN, '1 to 1000'],
  ])('refuses the limit %j', (options, message, found, expected) => {
    let error: unknown;
    try {
      parseFormula('1', options);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(JalonError);
    expect(error).toMatchObject({ code: 'invalid-argument', message, details: { found, expected } });
  });

  test('takes the least of each limit', () => {
    expect(parseFormula('1', { maxLength: 1, maxDepth: 1 }).value).toMatchObject({ value: 1 });
    expect(parseFormula('1 + 1', { maxDepth: 1 }).issues[0]?.code).toBe('formula/too-deep');
    expect(parseFormula('1 + 1', { maxDepth: 2 }).issues).toEqual([]);
  });
});
