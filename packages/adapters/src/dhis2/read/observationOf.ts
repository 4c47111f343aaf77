import { type Indicator, type Issue, isIsoDay, type Observation } from '@jalon/core';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import { additionOf, withAddition } from '../Addition.ts';
import { dhis2Fields } from '../dhis2Fields.data.ts';
import { dhis2Issue } from '../dhis2Issue.ts';
import { parseDhis2Value } from '../dhis2Value.ts';
import { parseDhis2Period } from '../period/parseDhis2Period.ts';
import type { CategoryPair, Dhis2Index } from './indexDhis2.ts';
import { keptMembers } from './keptMembers.ts';
import { pairsOf } from './pairsOf.ts';
import { type RawMembers, type RawObject, refOf, textOf } from './RawDhis2.ts';

/** The data element of a value as an indicator, and how its values stand in the file. */
export interface ReadElement {
  readonly indicator: Indicator;
  readonly valueType: string;
  readonly isPercent: boolean;
}

/** What values are read with. */
export interface ValueSetting {
  readonly index: Dhis2Index;
  readonly elementOf: (ref: string) => ReadElement;
  /** Where a value was observed: an organisation, a place, or neither for the whole. */
  readonly unitOf: (ref: string) => { readonly organisation?: string; readonly place?: string };
  /** Hands out the id of an observation, once. */
  readonly freeId: (stem: string) => string;
}

const understood = [
  'dataElement',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'comment',
];
const alsoUnderstood = [
  'followup',
  'followUp',
  'deleted',
  'dataSet',
  'lastUpdated',
  'timestamp',
  'created',
  'storedBy',
];

/** The id of a value by what tells it from others. */
export const valueStem = (parts: readonly (string | undefined)[]): string => {
  const id = parts.filter((part) => part !== undefined && part !== '').join('.');
  return /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/.test(id) ? id : readableStem('observation', id);
};

/** An observation from one data value; what is wrong with it is told. */
export function observationOf(
  { members, at }: RawObject,
  setting: ValueSetting,
): {
  readonly observation?: Observation;
  readonly pairs: readonly CategoryPair[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const say = (issue: Issue) => issues.push({ ...issue, at });
  const told = (name: string) => refOf(members, name) ?? textOf(members, name) ?? '';
  const [element, period, unit, option, attribute] = understood.map(told);
  const text = [element, period, unit, option, attribute].filter((part) => part !== '').join(' · ');
  const missing = ['dataElement', 'period', 'orgUnit'].find((name) => told(name) === '');
  if (missing !== undefined) {
    say(dhis2Issue('incomplete-value', { missing, text }, 'error'));
    return { pairs: [], issues };
  }
  const days = parseDhis2Period(period ?? '');
  if (!days) {
    say(dhis2Issue('unknown-period', { found: period ?? '' }, 'error'));
    return { pairs: [], issues };
  }
  const { indicator, valueType, isPercent } = setting.elementOf(element ?? '');
  const pairs = pairsOf(
    setting.index,
    option === '' ? undefined : option,
    attribute === '' ? undefined : attribute,
  );
  const written = textOf(members, 'value');
  const hasValue = written !== undefined && written !== '';
  const value = hasValue ? parseDhis2Value(written, valueType, isPercent) : undefined;
  const isUnreadable = hasValue && value === undefined;
  if (isUnreadable)
    say(dhis2Issue('unreadable-value', { found: written.slice(0, 60), type: valueType }, 'error'));
  const stem = valueStem([element, period, unit, option, attribute]);
  const { id: own } = withAddition<{ id?: string }>({}, additionOf(members), ['id']);
  const id = own ?? setting.freeId(stem);
  if (own === undefined && id !== stem) say(dhis2Issue('repeated-value', { text }));
  const comment = textOf(members, 'comment');
  const recorded = recordedOn(members);
  const kept = keptMembers(members, [...understood, ...alsoUnderstood]);
  const extension = { ...kept, ...moments(members, recorded) };
  return {
    observation: withAddition(
      {
        id,
        indicator: indicator.id,
        period: days,
        ...setting.unitOf(unit ?? ''),
        ...(pairs.length > 0 ? { categories: Object.fromEntries(pairs) } : {}),
        ...(value === undefined ? {} : { value }),
        ...(isUnreadable ? { state: 'unreadable' as const } : {}),
        ...(comment === undefined || comment === '' ? {} : { comment }),
        ...(isTrue(members, 'followup') || isTrue(members, 'followUp') ? { flags: ['dhis2/followup'] } : {}),
        ...(recorded === undefined ? {} : { recordedOn: recorded }),
        ...(isUnreadable ? { provenance: { text: written } } : {}),
        ...(Object.keys(extension).length > 0 ? { extensions: { dhis2: extension } } : {}),
      },
      additionOf(members),
      dhis2Fields.observation.filter((field) => field !== 'value' && field !== 'indicator'),
    ),
    pairs,
    issues,
  };
}

export const isTrue = (members: RawMembers, name: string): boolean =>
  textOf(members, name)?.toLowerCase() === 'true';

/** The day on which a value was written last. */
function recordedOn(members: RawMembers): string | undefined {
  const days = ['lastUpdated', 'timestamp', 'created'].map((name) =>
    (textOf(members, name) ?? '').slice(0, 10),
  );
  return days.find(isIsoDay);
}

/** Moments that say more than the day. */
const moments = (members: RawMembers, day: string | undefined): RawMembers =>
  Object.fromEntries(
    ['lastUpdated', 'timestamp', 'created'].flatMap((name) => {
      const moment = textOf(members, name);
      return moment === undefined || (moment === day && name === 'lastUpdated') ? [] : [[name, moment]];
    }),
  );
