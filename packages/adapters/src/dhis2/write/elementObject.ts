import { type Indicator, sameJson } from '@jalon/core';
import { writeDhis2Text } from '../dhis2Text.ts';
import { dhis2Aggregations, dhis2AggregationTypes } from '../dhis2ValueTypes.data.ts';
import { exchangeMember } from '../exchangeMember.ts';
import type { RawMembers } from '../read/RawDhis2.ts';
import type { Uids } from '../Uids.ts';
import { type AddObject, idAddition, madeAddition } from './addedMembers.ts';
import type { Dhis2Names } from './Dhis2Names.ts';
import { headMembers, headOf } from './headOf.ts';
import { keptOf } from './keptObjects.ts';
import { dhis2Extension, type PlannedIndicator } from './planDhis2.ts';

/** The data element in which the values of an indicator are collected. */
export function elementObject(
  { indicator, isComputed, valueType }: PlannedIndicator,
  uid: string,
  names: Dhis2Names,
  lang: string,
  combo: string | undefined,
  uids: Uids,
  add: AddObject,
): RawMembers {
  const extension = dhis2Extension(indicator.extensions);
  const told = extension['aggregationType'];
  const own = [...dhis2Aggregations].find(([, additivity]) =>
    sameJson(additivity, indicator.additivity),
  )?.[0];
  const byBasis =
    indicator.basis === 'increment'
      ? 'SUM'
      : indicator.basis === 'ratio'
        ? 'AVERAGE'
        : indicator.basis
          ? 'LAST'
          : 'NONE';
  const isTold = typeof told === 'string' && dhis2AggregationTypes.has(told);
  const { levels = [] } = indicator;
  const hasLevels = valueType === 'TEXT' && indicator.scale === 'ordinal';
  const optionSet = hasLevels
    ? { optionSet: { id: addLevels(indicator.id, levels, names, lang, uids, add) } }
    : {};
  const kept = isComputed
    ? {}
    : keptOf(extension, [
        ...headMembers,
        'valueType',
        'aggregationType',
        ...(combo === undefined ? [] : ['categoryCombo']),
        'optionSet',
      ]);
  return {
    ...headOf(indicator, uid, 'dataElements', names, lang, isComputed),
    valueType,
    aggregationType: own ?? (isTold ? told : byBasis),
    zeroIsSignificant: true,
    ...(combo === undefined ? {} : { categoryCombo: { id: combo } }),
    ...optionSet,
    ...kept,
    domainType: kept['domainType'] === 'TRACKER' ? 'TRACKER' : 'AGGREGATE',
    ...(isComputed
      ? {
          [exchangeMember]: {
            observes: indicator.id,
            ...(indicator.unit === 'ratio' ? { unit: 'ratio' } : {}),
          },
        }
      : idAddition(uid, indicator.id)),
  };
}

/** The levels of an ordinal scale as a set of options. */
function addLevels(
  id: string,
  levels: NonNullable<Indicator['levels']>,
  names: Dhis2Names,
  lang: string,
  uids: Uids,
  add: AddObject,
): string {
  const uid = uids.of('levels', id);
  const options = levels.map(({ code, label }, n): RawMembers => {
    const option = uids.of('level', JSON.stringify([id, code]));
    const { text, translations } = writeDhis2Text(label, 'NAME', lang, 230);
    return {
      id: option,
      code,
      name: text || code,
      sortOrder: n + 1,
      optionSet: { id: uid },
      ...(translations.length > 0 ? { translations } : {}),
      ...madeAddition,
    };
  });
  for (const option of options) add('options', option);
  const { name } = names.of('optionSets', uid, id, undefined, undefined);
  add('optionSets', {
    id: uid,
    name: name ?? uid,
    valueType: 'TEXT',
    options: options.map((option) => ({ id: option['id'] ?? '' })),
    ...madeAddition,
  });
  return uid;
}
