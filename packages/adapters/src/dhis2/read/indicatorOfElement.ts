import type { Basis, Indicator } from '@jalon/core';
import { additionOf, withAddition } from '../Addition.ts';
import { dhis2Fields } from '../dhis2Fields.data.ts';
import { otherTranslations, readDhis2Text, shortNameOf } from '../dhis2Text.ts';
import { dhis2Aggregations, dhis2ValueTypes } from '../dhis2ValueTypes.data.ts';
import { type Dhis2Index, ownCode } from './indexDhis2.ts';
import { keptMembers } from './keptMembers.ts';
import { type RawMembers, refOf, textOf } from './RawDhis2.ts';

const understood = ['id', 'code', 'name', 'description', 'translations'];

/** An indicator whose values are collected, from a data element. */
export function indicatorOfElement(
  members: RawMembers,
  index: Dhis2Index,
  basis: Basis | undefined,
): Indicator {
  const id = index.idOf('dataElements', members);
  const valueType = textOf(members, 'valueType') ?? 'NUMBER';
  const type = Object.hasOwn(dhis2ValueTypes, valueType) ? dhis2ValueTypes[valueType] : undefined;
  const levels = valueType.includes('TEXT') ? index.levelsOf(refOf(members, 'optionSet')) : undefined;
  const scale = levels ? 'ordinal' : (type?.scale ?? 'text');
  const unit = type?.unit ?? 'n';
  const aggregation = textOf(members, 'aggregationType');
  const additivity = aggregation === undefined ? undefined : dhis2Aggregations.get(aggregation);
  const dimensions = index.dimensionsOf(refOf(members, 'categoryCombo'));
  const name = readDhis2Text(members, 'name', 'NAME') ?? readDhis2Text(members, 'displayName', 'NAME') ?? id;
  const definition = readDhis2Text(members, 'description', 'DESCRIPTION');
  const code = ownCode(members, id);
  const kept = keptMembers(members, [
    ...understood,
    ...(valueType === valueTypeOf(scale, unit) ? ['valueType'] : []),
    ...(textOf(members, 'shortName') === shortNameOf(textOf(members, 'name') ?? '') ? ['shortName'] : []),
    ...(textOf(members, 'domainType') === 'AGGREGATE' ? ['domainType'] : []),
    ...(members['zeroIsSignificant'] === true ? ['zeroIsSignificant'] : []),
    ...(additivity ? ['aggregationType'] : []),
    ...(levels ? ['optionSet'] : []),
    ...(dimensions || isDefaultCombo(members) ? ['categoryCombo'] : []),
  ]);
  const translations = otherTranslations(members, ['NAME', 'DESCRIPTION']);
  const extension = { ...kept, ...(translations.length > 0 ? { translations } : {}) };
  return withAddition(
    {
      id,
      ...(code === undefined ? {} : { code }),
      name,
      ...(definition === undefined ? {} : { definition }),
      ...(scale === 'quantity' ? {} : { scale }),
      ...(levels ? { levels } : {}),
      unit,
      ...(basis ? { basis } : {}),
      ...(additivity ? { additivity: { ...additivity } } : {}),
      ...(dimensions && dimensions.length > 0 ? { dimensions } : {}),
      measures: [],
      targets: [],
      ...(Object.keys(extension).length > 0 ? { extensions: { dhis2: extension } } : {}),
    },
    additionOf(members),
    dhis2Fields.indicator,
  );
}

/** The value type that a data element gets where nothing else asks for one. */
export function valueTypeOf(scale: string, unit: string): string {
  if (scale === 'quantity') return unit === 'ratio' ? 'PERCENTAGE' : 'NUMBER';
  if (scale === 'yes-no') return 'BOOLEAN';
  if (scale === 'date') return 'DATE';
  return scale === 'ordinal' ? 'TEXT' : 'LONG_TEXT';
}

const isDefaultCombo = (members: RawMembers): boolean =>
  refOf(members, 'categoryCombo') === 'bjDvmb4bfuf' || members['categoryCombo'] === undefined;
