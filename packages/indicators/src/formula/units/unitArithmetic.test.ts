import { describe, expect, test } from 'vitest';
import { parseUnit, unitText } from './parseUnit.ts';
import { free, ratio, ratioPoint, type Unit, unitOfPowers } from './Unit.ts';
import {
  commonUnit,
  foldUnits,
  goTogether,
  unitOfDifference,
  unitOfProduct,
  unitOfQuotient,
  unitOfSum,
} from './unitArithmetic.ts';

const h = parseUnit('h');
const eur = parseUnit('EUR');
const units = { '': free, ratio, 'ratio-point': ratioPoint, h, EUR: eur };
const names = Object.keys(units) as (keyof typeof units)[];

/** What an operation gives for each pair of units, in the order of `units`, row by row; `x` where they do not go together. */
const table = (combine: (a: Unit, b: Unit) => Unit | undefined): readonly string[] =>
  names.map((a) =>
    names
      .map((b) => {
        const unit = combine(units[a], units[b]);
        return unit ? unitText(unit) || '1' : 'x';
      })
      .join(' '),
  );

describe('units', () => {
  test('go together where they are the same, and a bare number with any', () => {
    expect(names.map((a) => names.map((b) => (goTogether(units[a], units[b]) ? 'y' : 'n')).join(''))).toEqual(
      ['yyyyy', 'yynnn', 'ynynn', 'ynnyn', 'ynnny'],
    );
  });

  test('of what stands for each other are one unit', () => {
    expect(table(commonUnit)).toEqual([
      '1 ratio ratio-point h EUR',
      'ratio ratio x x x',
      'ratio-point x ratio-point x x',
      'h x x h x',
      'EUR x x x EUR',
    ]);
  });

  test('of a sum: points go with a share', () => {
    expect(table(unitOfSum)).toEqual([
      '1 ratio ratio-point h EUR',
      'ratio ratio ratio x x',
      'ratio-point ratio ratio-point x x',
      'h x x h x',
      'EUR x x x EUR',
    ]);
  });

  test('of a difference: two shares differ by points', () => {
    expect(table(unitOfDifference)).toEqual([
      '1 ratio ratio-point h EUR',
      'ratio ratio-point ratio x x',
      'ratio-point x ratio-point x x',
      'h x x h x',
      'EUR x x x EUR',
    ]);
  });

  test('of a product: a share of something is something', () => {
    expect(table(unitOfProduct)).toEqual([
      '1 ratio ratio-point h EUR',
      'ratio ratio ratio-point h EUR',
      'ratio-point ratio-point ratio-point h EUR',
      'h h h h·h EUR·h',
      'EUR EUR EUR EUR·h EUR·EUR',
    ]);
  });

  test('keep their exponents', () => {
    expect(unitText(unitOfProduct(parseUnit('m'), parseUnit('m·m')))).toBe('m·m·m');
    expect(unitText(unitOfQuotient(parseUnit('m'), parseUnit('s·s')))).toBe('m/s/s');
    expect(unitText(unitOfProduct(parseUnit('m/s'), parseUnit('s·s')))).toBe('m·s');
  });

  test('of a quotient: like by like is a share', () => {
    expect(table(unitOfQuotient)).toEqual([
      '1 ratio ratio 1/h 1/EUR',
      'ratio ratio ratio 1/h 1/EUR',
      'ratio-point ratio-point ratio 1/h 1/EUR',
      'h h h ratio h/EUR',
      'EUR EUR EUR EUR/h ratio',
    ]);
  });

  test('are folded from left to right, up to the first that does not fit', () => {
    expect(foldUnits([], commonUnit)).toEqual({ unit: free });
    expect(foldUnits([free, h, free, h], commonUnit)).toEqual({ unit: h });
    expect(foldUnits([free, h, eur, ratio], commonUnit)).toEqual({ unit: h, against: eur });
    expect(foldUnits([ratio, ratioPoint], unitOfSum)).toEqual({ unit: ratio });
  });

  test('that cancel out are gone, and where all do it is a share', () => {
    expect(unitOfPowers(new Map())).toBe(ratio);
    expect(unitOfPowers(new Map([['h', 0]]))).toBe(ratio);
    expect(
      unitOfPowers(
        new Map([
          ['h', 0],
          ['people', -1],
        ]),
      ),
    ).toEqual({ type: 'powers', powers: new Map([['people', -1]]) });
  });
});
