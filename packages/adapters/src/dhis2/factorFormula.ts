import type { Formula, ReferenceNode } from '@jalon/indicators';
import { formulaToDhis2 } from './expression/formulaToDhis2.ts';

/** A formula as an indicator of DHIS2 holds it. */
export interface Dhis2Computation {
  readonly numerator: string;
  readonly denominator: string;
  /** What DHIS2 multiplies by, as its type of indicator says: 100 for a ratio, which it shows as a percentage. */
  readonly factor: number;
}

const one: Formula = { type: 'number', value: 1 };

/** Two parts and a factor as one formula; a denominator of 1 is left away. */
export function joinFormula(numerator: Formula, denominator: Formula, factor: number): Formula {
  const isOne = denominator.type === 'number' && denominator.value === 1;
  const share: Formula = isOne
    ? numerator
    : { type: 'binary', operator: '/', left: numerator, right: denominator };
  // a ratio is a fraction here: what DHIS2 multiplies by 100 is not multiplied
  if (factor === 1 || factor === 100) return share;
  return { type: 'binary', operator: '*', left: share, right: { type: 'number', value: factor } };
}

/** A formula as numerator, denominator and factor; nothing where DHIS2 cannot compute it. */
export function splitFormula(
  formula: Formula,
  unit: string,
  item: (reference: ReferenceNode) => string | undefined,
): Dhis2Computation | undefined {
  const [share, factor] = unit === 'ratio' ? [formula, 100] : scaled(formula);
  const [left, right] =
    share.type === 'binary' && share.operator === '/' ? [share.left, share.right] : [share, one];
  const numerator = formulaToDhis2(left, { item }).value;
  const denominator = formulaToDhis2(right, { item }).value;
  return numerator === undefined || denominator === undefined
    ? undefined
    : { numerator, denominator, factor };
}

/** A share per so many: `[A] / [B] * 1000`. */
function scaled(formula: Formula): readonly [Formula, number] {
  if (formula.type === 'binary' && formula.operator === '*' && formula.right.type === 'number') {
    const { value } = formula.right;
    if (Number.isInteger(value) && value > 1 && value !== 100 && value <= 1e9) return [formula.left, value];
  }
  return [formula, 1];
}

/** The unit of a computed indicator, by the factor of its type. */
export function unitOfFactor(factor: number): string {
  if (factor === 100) return 'ratio';
  return factor === 1 ? 'n' : `per ${String(factor).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
