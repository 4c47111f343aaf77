import { type BudgetLine, currencyDecimals, type Money, sameJson, shiftDecimal } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { budgetAmount } from '../budgetAmount.ts';
import { budgetLabel } from '../budgetLabel.ts';
import { iatiBudgetExtension } from '../iatiExtension.ts';
import { isXsdValue } from './isXsdValue.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { narrativesOf } from './narrativesOf.ts';
import { xmlOf } from './xmlOf.ts';

/**
 * The budget of one period; a line of an account without a period is none.
 * @param currency the currency of the activity
 */
export function writeBudget(line: BudgetLine, currency: string | undefined): XmlElement | undefined {
  const kept = iatiBudgetExtension(line.extensions);
  const { start = '', end = '', type, status, valueDate = start } = kept;
  if (!line.planned || !isXsdValue(start, 'date') || !isXsdValue(end, 'date')) return undefined;
  const isDefault = kept.currency === 'default' && currency === line.planned.currency;
  return xmlOf('budget', { type, status, ...keptAttributes(kept, keptPlaces.budget), 'jalon:id': line.id }, [
    xmlOf('period-start', { 'iso-date': start }),
    xmlOf('period-end', { 'iso-date': end }),
    xmlOf(
      'value',
      {
        currency: isDefault ? undefined : line.planned.currency,
        'value-date': valueDate,
        ...keptAttributes({ attributes: kept.valueAttributes ?? [] }, keptPlaces.value),
      },
      [isAmountOf(kept.amount, line.planned) ? kept.amount : amountOf(line.planned)],
    ),
    ...keptElements(kept, keptPlaces.budget),
    sameJson(line.label, budgetLabel(start, end))
      ? undefined
      : xmlOf('jalon:label', {}, narrativesOf(line.label)),
  ]);
}

/** Whether an amount that was kept has more decimals than its currency, and is still the one that is planned. */
export function isAmountOf(kept: string | undefined, { minor, currency }: Money): kept is string {
  const amount = kept === undefined ? undefined : budgetAmount(kept, currency);
  return amount !== undefined && amount.minor === minor && amount.exact === kept;
}

const amountOf = ({ minor, currency }: Money): string =>
  shiftDecimal(String(minor), -currencyDecimals(currency));
