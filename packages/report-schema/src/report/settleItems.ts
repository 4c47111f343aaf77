import { currencyDecimals } from '@jalon/core';
import { compileFormula, describeFormula, type FormulaValue, parseFormula } from '@jalon/indicators';
import type { ComputedValue } from '../items/ComputedValue.ts';
import type { ItemKind } from '../items/ItemKind.ts';
import type { MoneyAnswer } from '../schema/Answers.ts';
import type { Condition } from '../schema/Condition.ts';
import { itemOrder } from '../schema/itemOrder.ts';
import type { ComputedItem, ReportItem } from '../schema/ReportItem.ts';
import { readableAs } from '../schema/readableAs.ts';

/** An item with its answer, where that has the right form. */
export interface ReadItem {
  readonly item: ReportItem;
  readonly kind: ItemKind;
  readonly answer?: unknown;
}

/** Which items are not asked, given the answers, and what the computed ones come to. */
export interface SettledItems {
  readonly hidden: ReadonlySet<string>;
  readonly computed: ReadonlyMap<string, ComputedValue>;
}

/**
 * Decides each condition and computes each formula behind what it reads. What is not asked has no answer to read; what
 * waits for itself finds none.
 */
export function settleItems(read: readonly ReadItem[]): SettledItems {
  const hidden = new Set<string>();
  const computed = new Map<string, ComputedValue>();
  const settled = new Map<string, ReadItem>();
  const byId = new Map(read.map((each) => [each.item.id, each]));
  const items = read.map(({ item }) => item);
  const kinds = kindsOf(items);
  const { order, circular } = itemOrder(items);
  const endless = new Set(circular.map(({ id }) => id));

  const answerOf = (id: string): unknown => {
    const found = hidden.has(id) ? undefined : settled.get(id);
    if (found?.item.kind === 'computed') return computed.get(id)?.value;
    return found?.answer === undefined || found.kind.isEmpty?.(found.answer) ? undefined : found.answer;
  };
  const compute = ({ formula: text, id }: ComputedItem): void => {
    const formula = parseFormula(text).value;
    if (!formula || endless.has(id)) return;
    const { readings, outcome } = compileFormula(formula, { kinds });
    const values = readings.map(({ key, indicator }) => {
      const item = byId.get(indicator)?.item;
      return item && key === `[${indicator}]` ? formulaValue(item, answerOf(indicator)) : undefined;
    });
    const missing = readings.flatMap(({ indicator }, index) =>
      values[index] === undefined ? (byId.get(indicator)?.item.title ?? []) : [],
    );
    const names = readings.flatMap(({ indicator: id }) => {
      const name = byId.get(id)?.item.title;
      return name ? [{ id, name }] : [];
    });
    const { value, reason } = outcome(values);
    computed.set(id, {
      ...(typeof value === 'number' && { value }),
      ...(reason && { reason }),
      missing: reason ? missing : [],
      formula: { fr: describeFormula(formula, names, 'fr'), en: describeFormula(formula, names, 'en') },
    });
  };

  for (const item of [...order, ...circular, ...items]) {
    const each = byId.get(item.id);
    if (!each || settled.has(item.id)) continue;
    if (item.when && !isMet(item.when, answerOf(item.when.item))) hidden.add(item.id);
    else if (item.kind === 'computed') compute(item);
    settled.set(item.id, each);
  }
  return { hidden, computed };
}

/** Whether an answer is what a condition asks for; without an answer, only that there is none can be said. */
function isMet(when: Condition, answer: unknown): boolean {
  if ('answered' in when) return (answer !== undefined) === when.answered;
  if (answer === undefined) return false;
  if ('atLeast' in when) return typeof answer === 'number' && answer >= when.atLeast;
  const matches = (value: unknown) => (Array.isArray(answer) ? answer.includes(value) : answer === value);
  return 'is' in when ? matches(when.is) : !matches(when.isNot);
}

/** An answer as a formula reads it: money in major units, a choice as its code. */
function formulaValue(item: ReportItem, answer: unknown): FormulaValue {
  if (answer === undefined || !readableAs(item)) return undefined;
  if (item.kind === 'money') {
    const { minor, currency } = answer as MoneyAnswer;
    return currency === item.currency ? minor / 10 ** currencyDecimals(currency) : undefined;
  }
  // a choice in one's own words is none of the codes, and no code holds a space
  return typeof answer === 'object' ? 'another choice' : (answer as FormulaValue);
}

const kindsOf = (items: readonly ReportItem[]) =>
  new Map(
    items.flatMap((item) => {
      const { scale } = readableAs(item) ?? {};
      return scale === undefined ? [] : [[item.id, scale === 'yes-no' ? 'truth' : 'text'] as const];
    }),
  );
