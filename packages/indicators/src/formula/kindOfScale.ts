import type { Indicator } from '@jalon/core';
import type { FormulaKind } from './Formula.ts';

/** What the values of an indicator are to a formula: levels and days are texts, which are the same or not. */
export function kindOfScale({ scale = 'quantity' }: Partial<Pick<Indicator, 'scale'>>): FormulaKind {
  if (scale === 'quantity') return 'number';
  return scale === 'yes-no' ? 'truth' : 'text';
}
