import type { Issue } from '@jalon/core';
import type { FormulaSpan } from '../Formula.ts';
import type { FormulaIndicator } from '../indicatorIndex.ts';
import { kindOfScale } from '../kindOfScale.ts';
import { formulaIssue } from '../syntax/formulaIssue.ts';
import { syntaxWords } from '../syntax/syntaxWords.data.ts';
import { parseUnit, unitText } from './parseUnit.ts';
import type { Unit } from './Unit.ts';
import { goTogether } from './unitArithmetic.ts';

/**
 * Where an indicator declares another unit than its formula gives. A unit made of several (h/people) may have a word of
 * its own («hours per head»), so there it is a question; between simple units it is an error.
 */
export function declaredUnitFault(
  indicator: FormulaIndicator,
  kind: 'number' | 'truth',
  unit: Unit,
  span: FormulaSpan | undefined,
): Issue | undefined {
  const declaredKind = kindOfScale(indicator);
  if (declaredKind !== kind) {
    return formulaIssue('kind', span, { found: syntaxWords[kind], expected: syntaxWords[declaredKind] });
  }
  const declared = parseUnit(indicator.unit);
  if (kind === 'truth' || goTogether(declared, unit)) return undefined;
  // a bare count is a number of what the name says
  if (unitText(declared) === 'n' && unit.type === 'powers') return undefined;
  const params = { declared: indicator.unit, computed: unitText(unit) };
  if (isSimple(unit)) return formulaIssue('declared-unit', span, params);
  const isWord = declared.type === 'powers' && isSimple(declared) && !/^[A-Z]{3}$/.test(indicator.unit);
  return isWord ? undefined : formulaIssue('declared-unit', span, params, 'warning');
}

const isSimple = (unit: Unit): boolean =>
  unit.type !== 'powers' || (unit.powers.size === 1 && [...unit.powers.values()][0] === 1);
