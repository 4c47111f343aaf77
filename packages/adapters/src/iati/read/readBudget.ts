import { type BudgetLine, formatMoney, type Money, type Words } from '@jalon/core';
import { type XmlElement, xmlText } from '../../xml/XmlElement.ts';
import { budgetAmount } from '../budgetAmount.ts';
import { budgetLabel } from '../budgetLabel.ts';
import type { KeptIatiBudget } from '../KeptIati.ts';
import type { ActivityReading } from './ActivityReading.ts';
import { given } from './given.ts';
import { keptParts, partsOf } from './partsOf.ts';
import { readIatiDay } from './readIatiDay.ts';

const names = {
  attributes: ['type', 'status'],
  elements: ['period-start', 'period-end', 'value'],
  once: ['period-start', 'period-end', 'value'],
};

/**
 * Money that is planned for a period.
 * @param currency the one of the activity
 * @returns nothing where period, amount or currency cannot be read: the element is then kept
 */
export function readBudget(
  element: XmlElement,
  currency: string | undefined,
  reading: ActivityReading,
): BudgetLine | undefined {
  const parts = partsOf(element, names, reading);
  const [start, end] = ['period-start', 'period-end'].map(
    (name) => readIatiDay(parts.first(name)?.attributes.get('iso-date')).day,
  );
  const valueElement = parts.first('value');
  const own = valueElement?.attributes.get('currency')?.trim();
  const code = own || currency;
  const amount = valueElement ? xmlText(valueElement).trim() : '';
  const money = code === undefined ? undefined : budgetAmount(amount, code);
  if (
    start === undefined ||
    end === undefined ||
    !valueElement ||
    code === undefined ||
    money === undefined
  ) {
    reading.say('iati/budget-unread', element, { amount, currency: code ?? '' });
    return undefined;
  }
  const planned = { minor: money.minor, currency: code };
  if (money.exact !== undefined)
    reading.say('iati/budget-rounded', element, { amount, planned: inWords(planned) }, 'hint');
  const valueAttributes = [...valueElement.attributes].filter(
    ([name]) => name !== 'currency' && name !== 'value-date',
  );
  const iati: KeptIatiBudget = {
    ...{ start, end },
    ...given({
      type: element.attributes.get('type'),
      status: element.attributes.get('status'),
      valueDate: valueElement.attributes.get('value-date'),
      amount: money.exact,
      currency: own ? undefined : ('default' as const),
      valueAttributes: valueAttributes.length > 0 ? valueAttributes : undefined,
    }),
    ...keptParts(parts.kept, 'budget'),
  };
  const labelElement = parts.first('jalon:label');
  const label = labelElement && reading.text(labelElement);
  return {
    id:
      reading.ownId('budget-line', element.attributes.get('jalon:id'), element) ??
      reading.mint.fromText('budget', `budget ${budgetLabel(start, end)}`),
    label: label ?? budgetLabel(start, end),
    side: 'expense',
    planned,
    extensions: { iati: iati as never },
  };
}

const inWords = (money: Money): Words => ({ fr: formatMoney(money, 'fr'), en: formatMoney(money, 'en') });
