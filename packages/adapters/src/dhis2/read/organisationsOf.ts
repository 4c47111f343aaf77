import type { Organisation } from '@jalon/core';
import { additionOf, withAddition } from '../Addition.ts';
import { dhis2Fields } from '../dhis2Fields.data.ts';
import { otherTranslations, readDhis2Text, shortNameOf } from '../dhis2Text.ts';
import type { Dhis2Index } from './indexDhis2.ts';
import { keptMembers } from './keptMembers.ts';
import { type RawObject, textOf } from './RawDhis2.ts';

/** The day on which an organisation unit opened, where nobody knows. */
export const unknownOpening = '1970-01-01';

/** Organisation units as organisations; a unit that stands for a place, or for the whole, is none. */
export function organisationsOf(lists: ReadonlyMap<string, readonly RawObject[]>, index: Dhis2Index) {
  const organisations: Organisation[] = [];
  const units = new Map<string, { readonly organisation?: string; readonly place?: string }>();
  for (const { members } of lists.get('organisationUnits') ?? []) {
    const addition = additionOf(members);
    const stands = addition['stands'];
    const id = stands === undefined ? index.idOf('organisationUnits', members) : '';
    const unit =
      stands === undefined
        ? { organisation: id }
        : withAddition<{ organisation?: string; place?: string }>({}, addition, ['place', 'organisation']);
    for (const ref of [textOf(members, 'code'), textOf(members, 'id')])
      if (ref !== undefined) units.set(ref, unit);
    if (stands !== undefined) continue;
    const name = textOf(members, 'name') ?? textOf(members, 'displayName') ?? id;
    const kept = keptMembers(members, [
      ...['id', 'name', 'translations'],
      ...(textOf(members, 'code') === id ? ['code'] : []),
      ...(textOf(members, 'shortName') === shortNameOf(name) ? ['shortName'] : []),
      ...(textOf(members, 'openingDate') === unknownOpening ? ['openingDate'] : []),
    ]);
    const translations = otherTranslations(members, ['NAME']);
    const extension = { ...kept, ...(translations.length > 0 ? { translations } : {}) };
    organisations.push(
      withAddition(
        {
          id,
          name: readDhis2Text(members, 'name', 'NAME') ?? name,
          ...(Object.keys(extension).length > 0 ? { extensions: { dhis2: extension } } : {}),
        },
        addition,
        dhis2Fields.organisation,
      ),
    );
  }
  const unitOf = (ref: string) => {
    const known = units.get(ref);
    if (known) return known;
    const id = index.idOf('organisationUnits', { id: ref });
    const unit = { organisation: id };
    units.set(ref, unit);
    organisations.push({ id, name: ref });
    return unit;
  };
  return { organisations, unitOf };
}
