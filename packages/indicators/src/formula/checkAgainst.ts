import type { Checked, Dimension, Issue, IssueParam } from '@jalon/core';
import type { BinaryNode, Formula, FormulaKind, ReferenceNode } from './Formula.ts';
import type { FormulaIndicator, IndicatorIndex } from './indicatorIndex.ts';
import { kindOfScale } from './kindOfScale.ts';
import { partsOf } from './partsOf.ts';
import { aggregateOf } from './readingIn.ts';
import { findKindFaults } from './syntax/findKindFaults.ts';
import { formulaIssue } from './syntax/formulaIssue.ts';
import { kindOf } from './syntax/kindOf.ts';
import { isComparison } from './syntax/operators.data.ts';
import { aggregateFault } from './units/aggregateFault.ts';
import { declaredUnitFault } from './units/declaredUnitFault.ts';
import { parseUnit, unitText } from './units/parseUnit.ts';
import { free, type Unit } from './units/Unit.ts';
import {
  commonUnit,
  foldUnits,
  unitOfDifference,
  unitOfProduct,
  unitOfQuotient,
  unitOfSum,
} from './units/unitArithmetic.ts';

/** What a formula gives, as far as its indicators tell. */
export interface FormulaFinding {
  readonly kind: 'number' | 'truth';
  /** Unit of the value: `ratio`, `ratio-point`, `EUR`, `h/people`; absent for a bare number, and for yes or no. */
  readonly unit?: string;
}

/**
 * Looks a formula through against indicators that are already indexed; see `checkFormula`.
 * @param own id of the indicator that it computes
 */
export function checkAgainst(
  formula: Formula,
  { find }: IndicatorIndex,
  dimensions: readonly Pick<Dimension, 'id' | 'categories'>[] | undefined,
  own: string | undefined,
): Checked<FormulaFinding> {
  const categoriesOf = new Map(dimensions?.map(({ id, categories }) => [id, categories]));
  const issues: Issue[] = [];
  const say = (
    what: string,
    node: Formula,
    params?: Readonly<Record<string, IssueParam>>,
    severity?: 'warning',
  ) => {
    issues.push(formulaIssue(what, node.span, params, severity));
  };

  const indicatorOf = ({ indicator }: ReferenceNode): FormulaIndicator | undefined => {
    const found = find(indicator);
    return found === 'several' ? undefined : found;
  };
  const kindOfIndicator = (name: string): FormulaKind | undefined => {
    const found = find(name);
    return found === undefined || found === 'several' ? undefined : kindOfScale(found);
  };

  function reference(node: ReferenceNode): Unit {
    const found = find(node.indicator);
    const params = { found: node.indicator };
    if (found === undefined) say('unknown-reference', node, params);
    else if (found === 'several') say('ambiguous-reference', node, params);
    else if (found.id === own) say('refers-to-itself', node, params);
    else {
      categories(node, found);
      return kindOfScale(found) === 'number' ? parseUnit(found.unit) : free;
    }
    return free;
  }

  function categories({ where = [], span }: ReferenceNode, indicator: FormulaIndicator): void {
    for (const { dimension, category } of where) {
      const known = categoriesOf.get(dimension);
      const isOwn =
        isStanding(dimension) || !indicator.dimensions || indicator.dimensions.includes(dimension);
      const params = { indicator: indicator.name ?? indicator.id, dimension, category };
      if (!indicator.formula && (!isOwn || (dimensions && !known && !isStanding(dimension)))) {
        issues.push(formulaIssue('unknown-dimension', span, params));
      } else if (known && !known.some(({ code }) => code === category)) {
        issues.push(formulaIssue('unknown-category', span, params));
      }
    }
  }

  function unitOf(node: Formula): Unit {
    const aggregate = aggregateOf(node);
    if (aggregate) {
      const indicator = indicatorOf(aggregate.of);
      const fault = indicator && aggregateFault(indicator, aggregate.by);
      if (fault) say(fault, node, { indicator: indicator.name ?? indicator.id });
      return reference(aggregate.of);
    }
    if (node.type === 'reference') return reference(node);
    if (node.type === 'binary') return binary(node);
    const units = partsOf(node).map(unitOf);
    const [first = free] = units;
    if (node.type !== 'call') return node.type === 'unary' && node.operator === '-' ? first : free;
    const alike = node.function === 'if' ? units.slice(1) : units;
    const { unit, against } = foldUnits(alike, node.function === 'sum' ? unitOfSum : commonUnit);
    if (against) say('units-differ', node, pair(node.function, unit, against));
    return unit;
  }

  function binary(node: BinaryNode): Unit {
    const { operator } = node;
    const [left, right] = [unitOf(node.left), unitOf(node.right)];
    if (operator === 'and' || operator === 'or') return free;
    if (operator === '*' || operator === '/') {
      if (operator === '*' && isPercent(node.left, node.right, left, right))
        say('percent-of-ratio', node, {}, 'warning');
      return operator === '*' ? unitOfProduct(left, right) : unitOfQuotient(left, right);
    }
    const combine = operator === '+' ? unitOfSum : operator === '-' ? unitOfDifference : commonUnit;
    const unit = combine(left, right);
    if (!unit) say('units-differ', node, pair(operator, left, right));
    return isComparison(operator) || !unit ? free : unit;
  }

  issues.push(...findKindFaults(formula, kindOfIndicator));
  const unit = unitOf(formula);
  const kind = kindOf(formula, kindOfIndicator) === 'truth' ? 'truth' : 'number';
  const computed = own === undefined ? undefined : find(own);
  if (computed && computed !== 'several' && !issues.some(({ severity }) => severity === 'error')) {
    const fault = declaredUnitFault(computed, kind, unit, formula.span);
    if (fault) issues.push(fault);
  }
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const text = kind === 'number' ? unitText(unit) : '';
  return { value: { kind, ...(text !== '' && { unit: text }) }, issues };
}

/** Dimensions that every observation has a field of its own for. */
const isStanding = (dimension: string): boolean => dimension === 'place' || dimension === 'organisation';

const pair = (operation: string, left: Unit, right: Unit) => ({
  operation,
  left: unitText(left),
  right: unitText(right),
});

/** A share times 100: somebody means a percentage. */
const isPercent = (left: Formula, right: Formula, leftUnit: Unit, rightUnit: Unit): boolean =>
  (leftUnit.type === 'ratio' && right.type === 'number' && right.value === 100) ||
  (rightUnit.type === 'ratio' && left.type === 'number' && left.value === 100);
