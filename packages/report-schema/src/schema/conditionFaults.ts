import type { Issue, Words } from '@jalon/core';
import type { Condition, ConditionValue } from './Condition.ts';
import type { ReportItem } from './ReportItem.ts';
import { schemaFault } from './schemaFault.ts';

/** What keeps the condition of an item from ever being decided. */
export function conditionFaults(
  item: ReportItem,
  path: readonly (string | number)[],
  before: readonly ReportItem[],
  all: readonly ReportItem[],
  circular: boolean,
): readonly Issue[] {
  const { when } = item;
  if (!when) return [];
  const at = [...path, 'when'];
  const read = all.find(({ id }) => id === when.item);
  if (!read) return [schemaFault('schema/condition-unknown-item', item.id, at, { other: when.item })];
  if (!before.includes(read))
    return circular ? [] : [schemaFault('schema/condition-later-item', item.id, at, { other: read.title })];
  const expected = misfit(when, read);
  if (!expected) return [];
  const found = JSON.stringify(comparedWith(when));
  return [schemaFault('schema/condition-unfit', item.id, at, { other: read.title, expected, found })];
}

/** What an item takes, where a condition asks for something else. */
function misfit(when: Condition, read: ReportItem): Words | undefined {
  if (read.kind === 'at-a-glance' || read.kind === 'figure' || read.kind === 'cross-table')
    return takes.nothing;
  if (read.kind.includes('/') || 'answered' in when) return undefined;
  if (read.kind === 'number' || read.kind === 'computed')
    return typeof comparedWith(when) === 'number' ? undefined : takes.number;
  if ('atLeast' in when) return takes.noNumber;
  const value = comparedWith(when);
  if (read.kind === 'yes-no') return typeof value === 'boolean' ? undefined : takes.truth;
  if (read.kind === 'choice') {
    const codes = read.options.map(({ code }) => code);
    const listed = codes.join(' | ');
    return codes.some((code) => code === value) ? undefined : { fr: listed, en: listed };
  }
  return takes.noValue;
}

const takes = {
  nothing: { fr: 'aucune réponse', en: 'no answer' },
  number: { fr: 'un nombre', en: 'a number' },
  noNumber: { fr: 'une réponse qui n’est pas un nombre', en: 'an answer that is no number' },
  truth: { fr: 'oui ou non (true, false)', en: 'yes or no (true, false)' },
  noValue: {
    fr: 'une réponse qui ne se compare pas à une valeur',
    en: 'an answer that is not compared with a value',
  },
} as const satisfies Readonly<Record<string, Words>>;

const comparedWith = (when: Condition): ConditionValue =>
  'atLeast' in when ? when.atLeast : 'is' in when ? when.is : 'isNot' in when ? when.isNot : when.answered;
