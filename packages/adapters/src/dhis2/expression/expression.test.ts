import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateFormula, formatFormula, formulaReadings, parseFormula } from '@jalon/indicators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFigure } from '../fixtures/anyFigure.ts';
import { evaluateDhis2 } from '../fixtures/evaluateDhis2.ts';
import { formulaFromDhis2 } from './formulaFromDhis2.ts';
import { formulaToDhis2 } from './formulaToDhis2.ts';
import { parseDhis2Expression } from './parseDhis2Expression.ts';

const saidAs = (text: string) => {
  const { value } = formulaFromDhis2(text);
  return value && formatFormula(value);
};
const piece = (text: string) =>
  formulaFromDhis2(text).issues.map(({ params }) => [params['piece'], params['column']]);
const item = ({ indicator, where = [] }: { indicator: string; where?: readonly { category: string }[] }) =>
  `#{${[indicator, ...where.map(({ category }) => category)].join('.')}}`;

describe('an expression of DHIS2 in our formula language', () => {
  test.each([
    ['#{fbfJHSPpUQD}', '[fbfJHSPpUQD]'],
    [
      '#{fbfJHSPpUQD.pq2XI5kz2BY}+#{fbfJHSPpUQD.*.PT59n8BQbqM}',
      '[fbfJHSPpUQD; category-option-combo=pq2XI5kz2BY] + [fbfJHSPpUQD; attribute-option-combo=PT59n8BQbqM]',
    ],
    ['N{ReUHfIn0pTQ} * 2', '[ReUHfIn0pTQ] * 2'],
    ['#{h0xKKjijTdI}  -  #{h0xKKjijTdI}.periodOffset( -1 )', '[h0xKKjijTdI] - previous([h0xKKjijTdI])'],
    ['(#{h0xKKjijTdI} + 1).periodOffset(-3)', 'previous([h0xKKjijTdI] + 1, 3)'],
    ['#{h0xKKjijTdI}.periodOffset(0)', '[h0xKKjijTdI]'],
    [
      'if(#{h0xKKjijTdI} > 0 && !(#{h0xKKjijTdI} == 3), 1, 0)',
      'if([h0xKKjijTdI] > 0 and not [h0xKKjijTdI] = 3, 1, 0)',
    ],
    ['if(isNull(#{h0xKKjijTdI}), 0, #{h0xKKjijTdI})', 'coalesce([h0xKKjijTdI], 0)'],
    ['if(isNotNull( #{h0xKKjijTdI} ), #{h0xKKjijTdI}, 5)', 'coalesce([h0xKKjijTdI], 5)'],
    ['firstNonNull(#{h0xKKjijTdI}, 0)', 'coalesce([h0xKKjijTdI], 0)'],
    [
      'greatest(#{h0xKKjijTdI}, 1) - least(#{h0xKKjijTdI}, 2)',
      'max([h0xKKjijTdI], 1) - min([h0xKKjijTdI], 2)',
    ],
    ['greatest(#{h0xKKjijTdI})', '[h0xKKjijTdI]'],
    ['if(#{h0xKKjijTdI} != 1 or not false, null, +1)', 'if([h0xKKjijTdI] <> 1 or not false, missing, 1)'],
    ['1 - 2 - 3 * -(4 / .5)', '1 - 2 - 3 * -(4 / 0.5)'],
  ])('%s is %s', (text, formula) => {
    expect(saidAs(text)).toBe(formula);
  });

  test.each([
    ['#{h0xKKjijTdI}.periodOffset(1)', '.periodOffset()', 15],
    ['#{h0xKKjijTdI}.periodOffset(-1, 2)', '.periodOffset()', 15],
    ['subExpression(if(#{h0xKKjijTdI} > 0, 1, 0))', 'subExpression()', 1],
    ['#{h0xKKjijTdI} *\n[periodInYear] / [yearlyPeriodCount]', '[periodInYear]', 18],
    ['1 / [yearlyPeriodCount]', '[yearlyPeriodCount]', 5],
    ['#{h0xKKjijTdI}.yearToDate()', '.yearToDate()', 15],
    ['OUG{CXw2yu5fodb} + 1', 'OUG{CXw2yu5fodb}', 1],
    ['1 + #{h0xKKjijTdI}.aggregationType(AVERAGE)', '.aggregationType()', 19],
    ['#{h0xKKjijTdI}.minDate(2020-01-01)', '.minDate()', 15],
    ['#{h0xKKjijTdI} / [days]', '[days]', 18],
    ['2 ^ 3', '^', 3],
    ['7 % 3', '%', 3],
    ['log(#{h0xKKjijTdI}, 10)', 'log()', 1],
    ['isNull(#{h0xKKjijTdI})', 'isNull()', 1],
    ['if(isNull(#{h0xKKjijTdI}), 1, 2)', 'isNull()', 4],
    ['if(1 > 0, 2)', 'if()', 1],
    ['firstNonNull()', 'firstNonNull()', 1],
    ['1 + R{lyLU2wR22tC.REPORTING_RATE}', 'R{lyLU2wR22tC.REPORTING_RATE}', 5],
    ['C{lyLU2wR22tC}', 'C{lyLU2wR22tC}', 1],
    ['A{lyLU2wR22tC.h0xKKjijTdI}', 'A{lyLU2wR22tC.h0xKKjijTdI}', 1],
    ['OUG{lyLU2wR22tC}', 'OUG{lyLU2wR22tC}', 1],
    ['#{deGroup:lyLU2wR22tC}', '#{deGroup:lyLU2wR22tC}', 1],
    ['orgUnit.ancestor + 1', undefined, undefined],
    ['SUM', 'SUM', 1],
    ["'a' + 1", "'a' + 1", 1],
    ['__proto__(1)', '__proto__()', 1],
  ])('%s names %s at column %s as what a formula cannot say', (text, found, column) => {
    expect(formulaFromDhis2(text).value).toBeUndefined();
    if (found !== undefined) expect(piece(text)).toEqual([[found, column]]);
  });

  test.each([
    ['', 1],
    ['#{a', 1],
    ['1 +', 4],
    ['(1', 3],
    ['1 2', 3],
    ['if(1,', 6],
    ['1e999', 1],
    ['$', 1],
    ['if(1 2)', 6],
    ["'open", 1],
    ['.periodOffset(-1)', 1],
  ])('%j cannot be read from column %i on', (text, column) => {
    const { value, issues } = parseDhis2Expression(text);
    expect(value).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'dhis2/expression-malformed', at: { column } });
  });

  test('nests and runs as long as people write, not as far as attackers do', () => {
    const sum = (n: number) => Array.from({ length: n }, () => '#{h0xKKjijTdI}').join(' + ');
    expect(formulaFromDhis2(sum(150)).value).toBeDefined();
    expect(formulaFromDhis2(sum(400)).value).toBeDefined();
    expect(formulaFromDhis2(sum(400).replaceAll('+', '-')).issues[0]?.code).toBe('dhis2/expression-too-deep');
    expect(formulaFromDhis2('('.repeat(15_000)).issues[0]?.code).toBe('dhis2/expression-too-deep');
    expect(formulaFromDhis2('-'.repeat(15_000)).issues[0]?.code).toBe('dhis2/expression-too-deep');
    expect(formulaFromDhis2('1 ^ '.repeat(4_000)).issues[0]?.code).toBe('dhis2/expression-too-deep');
    expect(formulaFromDhis2('1'.repeat(1e6)).issues[0]?.code).toBe('dhis2/expression-too-long');
    const constant = formulaFromDhis2('C{x} * 2', { lookUp: () => -1.5 }).value;
    expect(constant && formatFormula(constant)).toBe('-1.5 * 2');
  });
});

const figure = anyFigure(
  fc.oneof(fc.nat(9), fc.double({ min: 0, max: 1e21, noNaN: true })).map((value) => value + 0),
);

describe('the two languages say the same', () => {
  test('a formula written for DHIS2 is read back as itself', () => {
    fc.assert(
      fc.property(figure, (formula) => {
        const { value } = formulaToDhis2(formula, { item });
        const { value: back } = formulaFromDhis2(value ?? '');
        expect(back && formatFormula(back)).toBe(formatFormula(formula));
      }),
      { numRuns: 500 },
    );
  });

  test('a sum of hundreds, too deep as one chain, computes the same as a sum of shorter ones', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('+', '+', '+', '-'), fc.nat(99), fc.option(fc.nat(9), { nil: undefined })),
          { minLength: 190, maxLength: 900 },
        ),
        (terms) => {
          const text = terms
            .map(([sign, a, b]) => `${sign} ${b === undefined ? a : `${a} * ${b}`}`)
            .join(' ');
          const { value } = formulaFromDhis2(`1 < 0 ${text}`);
          const ours = value?.type === 'binary' ? evaluateFormula(value.right, new Map()).value : undefined;
          expect(ours).toBe(evaluateDhis2(`0 ${text}`, () => undefined));
        },
      ),
      { numRuns: 40 },
    );
    const long = Array.from({ length: 400 }, (_, n) => `#{a${String(n).padStart(10, '0')}.b0000000000}`);
    expect(formulaFromDhis2(long.join('+')).issues).toMatchObject([
      { code: 'dhis2/expression-formula-too-long', severity: 'warning', params: { limit: 10_000 } },
    ]);
  });

  test('a small reader of DHIS2 expressions computes the same, missing values stay missing', () => {
    // no two figures that are nearly the same: our comparisons take those for equal
    const quarters = fc.integer({ min: -40, max: 40 }).map((four) => four / 4);
    const value = fc.option(quarters, { nil: undefined, freq: 4 });
    let computed = 0;
    fc.assert(
      fc.property(
        anyFigure(fc.nat(9)),
        fc.array(value, { minLength: 12, maxLength: 12 }),
        (formula, values) => {
          const text = formulaToDhis2(formula, { item }).value ?? '';
          const readings = formulaReadings(formula);
          const slot = (name: string, back: number) => values['abc'.indexOf(name.charAt(0)) * 4 + back];
          const ours = evaluateFormula(
            formula,
            new Map(readings.map(({ key, indicator, back }) => [key, slot(indicator, back)])),
          );
          const theirs = evaluateDhis2(text, (found) =>
            slot(found.charAt(2), Number(found.split('@-')[1] ?? 0)),
          );
          // a division by zero has no number in either; it is told from what is missing here only
          if (ours.reason === 'division-by-zero' || ours.reason === 'too-large') return;
          if (typeof theirs === 'number' && !Number.isFinite(theirs)) return;
          computed += ours.value === undefined ? 0 : 1;
          if (typeof theirs === 'number') expect(ours.value).toBeCloseTo(theirs, 12);
          else expect(ours.value).toBe(theirs);
        },
      ),
      { numRuns: 600 },
    );
    expect(computed).toBeGreaterThan(100);
  });

  test('what DHIS2 cannot compute is named', () => {
    for (const text of [
      'sum([A])',
      'round([A], 1)',
      'abs([A])',
      'distinct([A])',
      'at([A], "2023")',
      'missing',
      '[B]',
      'sum([A], 1)',
    ]) {
      const { value } = parseFormula(text);
      const only = ({ indicator }: { indicator: string }) =>
        indicator === 'A' ? '#{aaaaaaaaaaa}' : undefined;
      const written = value && formulaToDhis2(value, { item: only });
      expect(written?.value).toBeUndefined();
      expect(written?.issues[0]).toMatchObject({
        code: 'dhis2/expression-not-expressible',
        params: { piece: text },
      });
    }
    const { value } = parseFormula('"it\'s" = "a\\\\"');
    expect(value && formulaToDhis2(value, { item }).value).toBe("'it\\'s' == 'a\\\\'");
  });
});

const folder = resolve(import.meta.dirname, '../../../../../../shared/standards/dhis2');
describe.skipIf(!existsSync(folder))('the samples in ../shared/standards/dhis2', () => {
  test('their expressions are said, or the piece is named', () => {
    const read = (name: string) => JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
    expect(saidAs(read('ind-period-offset.json').numerator)).toBe('[FQ2o8UBlcrS] - previous([FQ2o8UBlcrS])');
    expect(piece(read('ind-expected-pregnancies.json').numerator)).toEqual([['subExpression()', 1]]);
    expect(saidAs(read('indicators.json').indicators[0].numerator)).toMatch(
      /^\[fbfJHSPpUQD; category-option-combo=pq2XI5kz2BY\] \+ /,
    );
  });
});
