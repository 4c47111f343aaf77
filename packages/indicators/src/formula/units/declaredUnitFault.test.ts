import { describe, expect, test } from 'vitest';
import { syntaxWords } from '../syntax/syntaxWords.data.ts';
import { declaredUnitFault } from './declaredUnitFault.ts';
import { parseUnit } from './parseUnit.ts';
import { free, type Unit } from './Unit.ts';

const span = { start: 2, end: 5, line: 1, column: 3 };
const at = { in: 'text', line: 1, column: 3 };
const fault = (declared: string, computed: Unit) =>
  declaredUnitFault({ id: 'own', unit: declared }, 'number', computed, span);
const differs = (declared: string, computed: string, severity = 'error') => ({
  code: 'formula/declared-unit',
  severity,
  params: { declared, computed, offset: 2 },
  at,
});

describe('the unit that an indicator declares', () => {
  test('is that of its formula, and any unit fits a bare number', () => {
    for (const unit of ['h', 'ratio', 'ratio-point', 'h/people', 'n', '']) {
      expect(fault(unit, parseUnit(unit))).toBeUndefined();
      expect(fault(unit, free)).toBeUndefined();
    }
  });

  test('is an error where both are simple and differ', () => {
    expect(fault('EUR', parseUnit('h'))).toEqual(differs('EUR', 'h'));
    expect(fault('hours', parseUnit('h'))).toEqual(differs('hours', 'h'));
    expect(fault('hours', parseUnit('ratio'))).toEqual(differs('hours', 'ratio'));
    expect(fault('ratio', parseUnit('ratio-point'))).toEqual(differs('ratio', 'ratio-point'));
    expect(fault('h/people', parseUnit('h'))).toEqual(differs('h/people', 'h'));
  });

  test('may be a count of what the name says', () => {
    expect(fault('n', parseUnit('h'))).toBeUndefined();
    expect(fault('', parseUnit('h/people'))).toBeUndefined();
    expect(fault('n', parseUnit('ratio'))).toEqual(differs('n', 'ratio'));
    expect(fault('', parseUnit('ratio-point'))).toEqual(differs('', 'ratio-point'));
  });

  test('may be a word for a unit made of several, which no currency, share or other compound is', () => {
    expect(fault('hours per head', parseUnit('h/people'))).toBeUndefined();
    expect(fault('per hour', parseUnit('1/h'))).toBeUndefined();
    expect(fault('square', parseUnit('m·m'))).toBeUndefined();
    expect(fault('EURO', parseUnit('EUR·h'))).toBeUndefined();
    expect(fault('an EUR', parseUnit('EUR·h'))).toBeUndefined();
    expect(fault('EUR', parseUnit('EUR·h'))).toEqual(differs('EUR', 'EUR·h', 'warning'));
    expect(fault('ratio', parseUnit('EUR·h'))).toEqual(differs('ratio', 'EUR·h', 'warning'));
    expect(fault('h/EUR', parseUnit('EUR·h'))).toEqual(differs('h/EUR', 'EUR·h', 'warning'));
    expect(fault('1/h', parseUnit('m·m'))).toEqual(differs('1/h', 'm·m', 'warning'));
  });

  test('is asked of the same kind of value first', () => {
    expect(declaredUnitFault({ id: 'own', unit: 'h', scale: 'yes-no' }, 'number', free, span)).toEqual({
      code: 'formula/kind',
      severity: 'error',
      params: { found: syntaxWords.number, expected: syntaxWords.truth, offset: 2 },
      at,
    });
    expect(declaredUnitFault({ id: 'own', unit: 'h' }, 'truth', free, undefined)).toEqual({
      code: 'formula/kind',
      severity: 'error',
      params: { found: syntaxWords.truth, expected: syntaxWords.number },
    });
    expect(
      declaredUnitFault({ id: 'own', unit: 'h', scale: 'yes-no' }, 'truth', parseUnit('EUR'), span),
    ).toBeUndefined();
  });
});
