import type { BudgetLine } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { iatiBudgetExtension } from '../iatiExtension.ts';
import type { ActivityReading } from './ActivityReading.ts';

/** Says where a period has a revised budget beside the original one: their sum would count the money twice. */
export function sayRevised(
  budgets: readonly (readonly [XmlElement, BudgetLine])[],
  reading: ActivityReading,
): void {
  const typesOf = new Map<string, Set<string>>();
  for (const [element, { extensions }] of budgets) {
    const { start = '', end = '', type = '' } = iatiBudgetExtension(extensions);
    const types = typesOf.get(`${start} ${end}`) ?? new Set();
    const wasRevised = types.size > 1;
    // who does not say it means the original. Source: IATI code list BudgetType
    typesOf.set(`${start} ${end}`, types.add(type.trim() || '1'));
    if (!wasRevised && types.size > 1) reading.say('iati/budget-revised', element, { start, end });
  }
}
