import type { IssueParam } from '../../issue/Issue.ts';
import { currencyOf } from '../../quantity/currencyOf.ts';
import { formatQuantity } from '../../quantity/formatQuantity.ts';

/** A value as a message shows it: a share in percent, an amount with its currency, else the bare number. */
export function shown(value: number, unit: string): IssueParam {
  if (unit !== 'ratio' && unit !== 'ratio-point' && currencyOf(unit) !== unit) return value;
  return { fr: formatQuantity(value, unit, 'fr'), en: formatQuantity(value, unit, 'en') };
}
