import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckFormulaOptions, checkFormula, type FormulaSetting } from './checkFormula.ts';
import type { Formula } from './Formula.ts';
import { hostileName, soundFormula } from './fixtures/arbitraryFormula.ts';
import { formulaMessages } from './formulaMessages.ts';
import type { FormulaIndicator } from './indicatorIndex.ts';
import { parseFormula } from './parseFormula.ts';
import { parseUnit, unitText } from './units/parseUnit.ts';

const indicators: readonly FormulaIndicator[] = [
  { id: 'hours', code: 'H', unit: 'h', basis: 'increment' },
  {
    id: 'people',
    code: 'P',
    unit: 'people',
    basis: 'increment',
    countOf: 'distinct-people',
    dimensions: ['sex'],
  },
  {
    id: 'first',
    unit: 'people',
    basis: 'increment',
    distinct: { window: 'programme', rule: 'first-contact' },
  },
  { id: 'yearly', unit: 'people', basis: 'increment', distinct: { window: 'year', rule: 'first-contact' } },
  { id: 'cost', code: 'E', unit: 'EUR', name: { fr: 'Coût', en: 'Cost' } },
  { id: 'dollars', unit: 'USD' },
  { id: 'rate', code: 'R', unit: 'ratio', basis: 'ratio' },
  { id: 'gap', unit: 'ratio-point' },
  { id: 'speed', unit: 'km/h' },
  { id: 'count', unit: 'n' },
  { id: 'met', unit: '', scale: 'yes-no' },
  { id: 'level', unit: '', scale: 'ordinal' },
  { id: 'twin1', code: 'T', unit: 'n' },
  { id: 'twin2', code: 'T', unit: 'n' },
  { id: 'stock', unit: 'h', basis: 'snapshot' },
  { id: 'declared', unit: 'h', basis: 'snapshot', additivity: { time: 'sum' } },
  { id: 'union', unit: 'people', additivity: { time: 'distinct' } },
  { id: 'perHead', code: 'PH', unit: 'h/people', formula: '[H] / [P]' },
];
const dimensions = [
  { id: 'sex', categories: [{ code: 'female', label: 'F' }] },
  { id: 'age', categories: [{ code: '0-3', label: '0-3' }] },
];

const check = (text: string, options: CheckFormulaOptions = {}, setting: FormulaSetting = { indicators }) => {
  const { value } = parseFormula(text);
  return checkFormula(value as Formula, setting, options);
};
const codes = (...parameters: Parameters<typeof check>) =>
  check(...parameters).issues.map(({ code }) => code);

describe('the unit of a formula', () => {
  test.each([
    ['[H]', 'h'],
    ['[H] + 1', 'h'],
    ['1 + [H]', 'h'],
    ['[H] - [H]', 'h'],
    ['2 * [H] / 3', 'h'],
    ['1 + 2', undefined],
    ['[H] / [P]', 'h/people'],
    ['[P] / [P]', 'ratio'],
    ['[H] * [P]', 'h·people'],
    ['[H] / [P] * [P]', 'h'],
    ['1 / [H]', '1/h'],
    ['[R] / [H]', '1/h'],
    ['[E] * [R]', 'EUR'],
    ['[R] * [E]', 'EUR'],
    ['[E] / [R]', 'EUR'],
    ['[gap] * [P]', 'people'],
    ['[R] - [R]', 'ratio-point'],
    ['[R] + [R]', 'ratio'],
    ['[R] - 1', 'ratio'],
    ['1 - [R]', 'ratio'],
    ['[R] + [gap]', 'ratio'],
    ['[gap] + [R]', 'ratio'],
    ['[R] - [gap]', 'ratio'],
    ['[gap] - [gap]', 'ratio-point'],
    ['[gap] + [gap]', 'ratio-point'],
    ['[R] * [R]', 'ratio'],
    ['[R] * [gap]', 'ratio-point'],
    ['[gap] * [R]', 'ratio-point'],
    ['2 * [gap]', 'ratio-point'],
    ['[gap] * 2', 'ratio-point'],
    ['[gap] / [R]', 'ratio-point'],
    ['[gap] / [gap]', 'ratio'],
    ['[R] / [gap]', 'ratio'],
    ['[gap] / 2', 'ratio-point'],
    ['1 / [R]', 'ratio'],
    ['[R] - previous([R])', 'ratio-point'],
    ['[P] / previous([P]) - 1', 'ratio'],
    ['at([H], "2023")', 'h'],
    ['-[H]', 'h'],
    ['abs([H] - [H])', 'h'],
    ['round([H], 2)', 'h'],
    ['if([H] > 3, [E], missing)', 'EUR'],
    ['coalesce([E], 0)', 'EUR'],
    ['sum([H], 1, [H])', 'h'],
    ['sum([R], [gap])', 'ratio'],
    ['mean([H], [H])', 'h'],
    ['min(0, [H])', 'h'],
    ['sum([H])', 'h'],
    ['distinct([P])', 'people'],
    ['sum([H]) / distinct([P])', 'h/people'],
    ['[speed] * [H]', 'km'],
    ['[count] / [count]', 'ratio'],
    ['[H] / [P] / [E]', 'h/EUR/people'],
    ['[H] * [H] / [P]', 'h·h/people'],
    ['[E] / ([H] * [H])', 'EUR/h/h'],
    ['[PH] * [P]', 'h'],
    ['[P; sex=female] / [P]', 'ratio'],
  ])('%s is in %s', (text, unit) => {
    expect(check(text)).toEqual({ value: { kind: 'number', ...(unit && { unit }) }, issues: [] });
  });

  test.each([
    '[H] > 0',
    'not ([R] >= 0.95)',
    '[met]',
    '[level] = "high"',
    '[met] and [R] - previous([R]) > 0.05',
  ])('%s is yes or no, without a unit', (text) => {
    expect(check(text)).toEqual({ value: { kind: 'truth' }, issues: [] });
  });

  test('is read from its text and written back', () => {
    for (const text of ['h', 'EUR·h/people', '1/h', 'h/a/b', 'ratio', 'ratio-point', 'n', '%']) {
      expect(unitText(parseUnit(text))).toBe(text);
    }
    expect(unitText(parseUnit(' h · EUR / people '))).toBe('EUR·h/people');
    expect(unitText(parseUnit('h/h'))).toBe('ratio');
    expect(unitText(parseUnit(''))).toBe('n');
    expect(unitText(parseUnit('/'))).toBe('/');
    expect(unitText(parseUnit('km/'))).toBe('km/');
  });
});

describe('what does not go together', () => {
  test.each([
    ['[E] + [P]', '+', 'EUR', 'people'],
    ['[E] - [dollars]', '-', 'EUR', 'USD'],
    ['[R] + [P]', '+', 'ratio', 'people'],
    ['[gap] - [R]', '-', 'ratio-point', 'ratio'],
    ['[R] = [gap]', '=', 'ratio', 'ratio-point'],
    ['[E] > [P]', '>', 'EUR', 'people'],
    ['[E] / [P] <= [E]', '<=', 'EUR/people', 'EUR'],
    ['sum([H], [H], [E])', 'sum', 'h', 'EUR'],
    ['max([R], [gap])', 'max', 'ratio', 'ratio-point'],
    ['coalesce([E], [P])', 'coalesce', 'EUR', 'people'],
    ['if(true, [E], [P])', 'if', 'EUR', 'people'],
  ])('%s', (text, operation, left, right) => {
    const { value, issues } = check(text);
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'formula/units-differ',
      params: { operation, left, right, offset: 0 },
    });
  });

  test('one quarrel is told once, where it arises', () => {
    const { issues } = check('1 + ([E] + [P]) * 2 + [H]');
    expect(issues.map(({ at }) => at)).toEqual([{ in: 'text', line: 1, column: 6 }]);
    expect(formatIssue(issues[0] as never, 'fr', formulaMessages).replaceAll('\u00A0', ' ')).toBe(
      '« + » mêle deux unités qui ne vont pas ensemble : « EUR » et « people ».',
    );
  });

  test('kinds of indicators take part', () => {
    expect(codes('[met] + 1')).toEqual(['formula/kind']);
    expect(codes('[level] > 1')).toEqual(['formula/kind']);
    expect(codes('[level]')).toEqual(['formula/kind']);
    expect(codes('[H] and true')).toEqual(['formula/kind']);
    expect(codes('if([H], 1, 2)')).toEqual(['formula/kind']);
    expect(codes('[H] = "high"')).toEqual(['formula/kind']);
    expect(codes('if([met], [level], [level]) = [level]')).toEqual(['formula/text-chosen']);
  });

  test('a fault of kind brings no quarrel about units with it', () => {
    expect(codes('(not [H]) = (not [E])')).toEqual(['formula/kind', 'formula/kind']);
    expect(codes('if([H], [E], [E])')).toEqual(['formula/kind']);
    expect(codes('[H] and [E]')).toEqual(['formula/kind', 'formula/kind']);
    expect(codes('[H] or [E]')).toEqual(['formula/kind', 'formula/kind']);
    const levels: readonly FormulaIndicator[] = [
      { id: 'a', unit: 'h', scale: 'ordinal' },
      { id: 'b', unit: 'EUR', scale: 'ordinal' },
    ];
    expect(codes('[a] = [b]', {}, { indicators: levels })).toEqual([]);
  });

  test('a share times 100 is questioned, and stays a share', () => {
    for (const text of ['[R] * 100', '100 * [R]']) {
      expect(check(text)).toMatchObject({ value: { unit: 'ratio' } });
      expect(check(text).issues).toMatchObject([{ code: 'formula/percent-of-ratio', severity: 'warning' }]);
    }
    for (const text of ['[R] / 100', '[R] * 10', '10 * [R]', '[H] * 100', '100 * [H]', '100 * 2']) {
      expect(codes(text)).toEqual([]);
    }
  });
});

describe('references', () => {
  test('go by id or by code; a code of two indicators is no name', () => {
    expect(codes('[hours] / [H]')).toEqual([]);
    expect(check('[nobody] + 1').issues[0]).toMatchObject({
      code: 'formula/unknown-reference',
      params: { found: 'nobody' },
    });
    expect(codes('[__proto__]')).toEqual(['formula/unknown-reference']);
    expect(codes('[T]')).toEqual(['formula/ambiguous-reference']);
    expect(codes('sum([T])')).toEqual(['formula/ambiguous-reference']);
    expect(codes('[T] and true')).toEqual(['formula/ambiguous-reference']);
    expect(codes('[twin1] + [twin2]')).toEqual([]);
    expect(check('[H]', { indicator: 'T' })).toEqual({ value: { kind: 'number', unit: 'h' }, issues: [] });
  });

  test('an id comes before a code', () => {
    const both = [
      { id: 'x', unit: 'h' },
      { id: 'y', code: 'x', unit: 'EUR' },
    ];
    expect(check('[x]', {}, { indicators: both }).value?.unit).toBe('h');
    expect(check('[x]', {}, { indicators: both.toReversed() }).value?.unit).toBe('h');
    // and of two with one id the first
    const twice = [
      { id: 'x', unit: 'h' },
      { id: 'x', unit: 'EUR' },
    ];
    expect(check('[x]', {}, { indicators: twice }).value?.unit).toBe('h');
  });

  test('an indicator is not computed from itself, at any time', () => {
    expect(codes('[PH] + 1', { indicator: 'perHead' })).toEqual(['formula/refers-to-itself']);
    expect(codes('previous([perHead]) + 1', { indicator: 'PH' })).toEqual([]);
    expect(codes('previous([perHead]) + 1', { indicator: 'perHead' })).toEqual(['formula/refers-to-itself']);
  });

  test('a category that is not known is named, with its indicator', () => {
    const known = [{ id: 'sex', categories: ['female', 'male'].map((code) => ({ code, label: code })) }];
    const setting = {
      indicators: [...indicators, { id: 'cut', unit: 'EUR', name: 'Cut' }],
      dimensions: known,
    };
    expect(codes('[P; sex=male] + [P; sex=female]', {}, setting)).toEqual([]);
    expect(check('[P; sex=none]', {}, setting).issues).toEqual([
      {
        code: 'formula/unknown-category',
        severity: 'error',
        params: { indicator: 'people', dimension: 'sex', category: 'none', offset: 0 },
        at: { in: 'text', line: 1, column: 1 },
      },
    ]);
    expect(check('1 + [cut; age=1]', {}, setting).issues).toEqual([
      {
        code: 'formula/unknown-dimension',
        severity: 'error',
        params: { indicator: 'Cut', dimension: 'age', category: '1', offset: 4 },
        at: { in: 'text', line: 1, column: 5 },
      },
    ]);
  });

  test('categories are those of the indicator and of the dossier', () => {
    const setting = { indicators, dimensions };
    expect(codes('[P; sex=female]', {}, setting)).toEqual([]);
    expect(codes('[P; sex=male]', {}, setting)).toEqual(['formula/unknown-category']);
    expect(codes('[P; age=0-3]', {}, setting)).toEqual(['formula/unknown-dimension']);
    expect(codes('[H; age=0-3]', {}, setting)).toEqual([]);
    expect(codes('[H; colour=red]', {}, setting)).toEqual(['formula/unknown-dimension']);
    expect(codes('[H; colour=red]')).toEqual([]);
    expect(codes('[P; age=0-3]')).toEqual(['formula/unknown-dimension']);
    expect(codes('[P; place=Nantes; organisation=o1]', {}, setting)).toEqual([]);
    expect(codes('[PH; colour=red]', {}, setting)).toEqual([]);
    expect(codes('[PH; sex=male]', {}, setting)).toEqual(['formula/unknown-category']);
  });
});

describe('putting the values of one indicator together', () => {
  test.each([
    ['sum([H])', []],
    ['sum([stock])', ['formula/not-additive']],
    ['sum([R])', ['formula/not-additive']],
    ['sum([P])', ['formula/not-additive']],
    ['sum([first])', []],
    ['sum([yearly])', ['formula/not-additive']],
    ['sum([declared])', []],
    ['sum([count])', ['formula/not-additive']],
    ['mean([R])', []],
    ['min([stock]) + max([stock])', []],
    ['distinct([P]) + distinct([first]) + distinct([union])', []],
    ['distinct([H])', ['formula/not-distinct']],
    ['sum([PH])', ['formula/aggregate-of-computed']],
    ['distinct([PH])', ['formula/aggregate-of-computed']],
    ['max([nobody])', ['formula/unknown-reference']],
  ])('%s: %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

test('what must not be put together is named', () => {
  const setting = {
    indicators: [...indicators, { id: 'named', unit: 'h', name: { fr: 'Stock', en: 'Stock' } }],
  };
  const indicatorOf = (text: string) => check(text, {}, setting).issues[0]?.params['indicator'];
  expect(indicatorOf('sum([stock])')).toBe('stock');
  expect(indicatorOf('sum([named])')).toEqual({ fr: 'Stock', en: 'Stock' });
});

describe('the unit that an indicator declares', () => {
  const declared = (unit: string, text: string, more: Partial<FormulaIndicator> = {}) =>
    check(
      text,
      { indicator: 'own' },
      { indicators: [...indicators, { id: 'own', unit, ...more }] },
    ).issues.map(({ code, severity }) => `${severity} ${code}`);
  test('is that of the formula', () => {
    expect(declared('ratio', '[P] / [P]')).toEqual([]);
    expect(declared('h/people', '[H] / [P]')).toEqual([]);
    expect(declared('h', '3')).toEqual([]);
    expect(declared('n', '[P] + [P]')).toEqual([]);
    expect(declared('', '[P]')).toEqual([]);
    expect(declared('n', '[P] / [P]')).toEqual(['error formula/declared-unit']);
    expect(declared('people', '[P] / [P]')).toEqual(['error formula/declared-unit']);
    expect(declared('ratio', '[R] - [R]')).toEqual(['error formula/declared-unit']);
    expect(declared('EUR', '[H]')).toEqual(['error formula/declared-unit']);
  });
  test('is asked after where nothing else is wrong, whatever is questioned', () => {
    expect(declared('EUR', '[H] + [nobody]')).toEqual(['error formula/unknown-reference']);
    expect(declared('EUR', '[R] * 100')).toEqual([
      'warning formula/percent-of-ratio',
      'error formula/declared-unit',
    ]);
  });
  test('may be a word of its own where the unit is made of several', () => {
    expect(declared('hours per head', '[H] / [P]')).toEqual([]);
    expect(declared('ratio', '[H] / [P]')).toEqual(['warning formula/declared-unit']);
    expect(declared('EUR', '[E] * [P]')).toEqual(['warning formula/declared-unit']);
    expect(declared('h/EUR', '[H] / [P]')).toEqual(['warning formula/declared-unit']);
    expect(declared('visits', '[H] * [H]')).toEqual([]);
    expect(declared('visits', '1 / [H]')).toEqual([]);
  });
  test('is asked of no truth, which has a scale of its own', () => {
    expect(declared('', '[H] > 1', { scale: 'yes-no' })).toEqual([]);
    expect(declared('', '[H] > 1')).toEqual(['error formula/kind']);
    expect(declared('h', '[H]', { scale: 'yes-no' })).toEqual(['error formula/kind']);
  });
});

test('whatever the formula and the names, there is a finding or an error', () => {
  fc.assert(
    fc.property(
      soundFormula(hostileName),
      fc.array(fc.record({ id: hostileName, unit: hostileName })),
      (formula, own) => {
        const { value, issues } = checkFormula(formula, { indicators: own });
        expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      },
    ),
  );
});
