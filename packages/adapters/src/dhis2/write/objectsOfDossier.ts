import type { Dossier } from '@jalon/core';
import type { ReferenceNode } from '@jalon/indicators';
import { exchangeMember } from '../exchangeMember.ts';
import type { CategoryPair } from '../read/indexDhis2.ts';
import { isAttributeDimension, itemWriter } from '../read/itemNames.ts';
import { unknownOpening } from '../read/organisationsOf.ts';
import { type RawMembers, textOf } from '../read/RawDhis2.ts';
import { isUid, Uids } from '../Uids.ts';
import { addCategories } from './addCategories.ts';
import { addCombos, type ValueCombos } from './addCombos.ts';
import { idAddition } from './addedMembers.ts';
import { computedObject } from './computedObject.ts';
import { Dhis2Names } from './Dhis2Names.ts';
import { elementObject } from './elementObject.ts';
import { allTranslations } from './headOf.ts';
import { keptObjects, keptOf } from './keptObjects.ts';
import { dhis2Extension, planDhis2 } from './planDhis2.ts';
import { restoreExpressions } from './restoreExpressions.ts';

/** The metadata of a dossier, and the uids by which its values refer to it. */
export interface WrittenObjects {
  readonly lists: Map<string, RawMembers[]>;
  readonly elementOf: (indicator: string) => string;
  readonly unitOf: (organisation: string | undefined, place: string | undefined) => string;
  /** The combinations of the categories of a value; nothing where there are none. */
  readonly combosOf: (pairs: readonly CategoryPair[]) => ValueCombos;
}

/** Everything of a dossier that is metadata to DHIS2. */
export function objectsOfDossier(dossier: Dossier, lang: string): WrittenObjects {
  const kept = keptObjects(dossier);
  const keptUids = [...kept.values()].flat().map((members) => textOf(members, 'id') ?? '');
  const entityIds = [...dossier.organisations, ...dossier.dimensions, ...dossier.indicators].map(
    ({ id }) => id,
  );
  const uids = new Uids([...keptUids, ...entityIds.filter(isUid)]);
  const names = new Dhis2Names(lang);
  const plan = planDhis2(dossier);
  const lists = new Map<string, RawMembers[]>([...kept].map(([list, objects]) => [list, [...objects]]));
  const add = (list: string, members: RawMembers) => {
    const known = lists.get(list);
    if (known) known.push(members);
    else lists.set(list, [members]);
  };

  for (const organisation of dossier.organisations) {
    const { id, name, extensions } = organisation;
    const uid = uids.of('', id);
    const extension = dhis2Extension(extensions);
    const own = names.of(
      'organisationUnits',
      id,
      name,
      textOf(extension, 'code'),
      textOf(extension, 'shortName'),
    );
    const rest = keptOf(extension, ['id', 'code', 'name', 'shortName', 'translations']);
    add('organisationUnits', {
      id: uid,
      ...own,
      ...allTranslations(own, extension),
      openingDate: unknownOpening,
      ...rest,
      ...(textOf(rest, 'openingDate') ? {} : { openingDate: unknownOpening }),
      ...idAddition(uid, id),
    });
  }
  const units = new Map<string, string>();
  const known = new Set(dossier.organisations.map(({ id }) => id));
  const unitOf: WrittenObjects['unitOf'] = (organisation, place) => {
    if (place === undefined && organisation !== undefined && known.has(organisation))
      return uids.of('', organisation);
    const key = JSON.stringify([organisation ?? null, place ?? null]);
    const found = units.get(key);
    if (found !== undefined) return found;
    const uid = uids.of('unit', key);
    units.set(key, uid);
    const name = place ?? organisation ?? dossier.title;
    const parent =
      organisation !== undefined && known.has(organisation)
        ? { parent: { id: uids.of('', organisation) } }
        : {};
    const stands = {
      stands: true,
      ...(organisation === undefined ? {} : { organisation }),
      ...(place === undefined ? {} : { place }),
    };
    const own = names.of('organisationUnits', uid, name, undefined, undefined);
    add('organisationUnits', {
      id: uid,
      ...own,
      openingDate: unknownOpening,
      ...parent,
      [exchangeMember]: stands,
    });
    return uid;
  };

  const optionUids = addCategories(dossier, kept, uids, names, add);
  const attributes = new Set(dossier.dimensions.filter(isAttributeDimension).map(({ id }) => id));
  const combos = addCombos(dossier, lists, uids, names, optionUids, attributes, add);

  const itemOf = (reference: string) => {
    const planned = plan.named(reference);
    // what is not in the dossier is looked for on the server
    if (!planned) return isUid(reference) ? { uid: reference, kind: '#' as const, times: 1 } : undefined;
    const { indicator, isComputed, isPercent } = planned;
    const times = isComputed ? (indicator.unit === 'ratio' ? 100 : 1) : isPercent ? 100 : 1;
    return { uid: uids.of('', indicator.id), kind: isComputed ? ('N' as const) : ('#' as const), times };
  };
  const item = (reference: ReferenceNode) => itemWriter(itemOf, combos.known, attributes)(reference);
  const observed = new Set(dossier.observations.map(({ indicator }) => indicator));
  for (const planned of plan.indicators.values()) {
    const { indicator } = planned;
    const uid = uids.of('', indicator.id);
    const comboUidOf = combos.crossing(indicator.dimensions ?? []);
    if (planned.isComputed)
      add('indicators', computedObject(planned, uid, names, lang, item, lists, uids, add));
    if (!planned.isComputed || observed.has(indicator.id)) {
      const own = planned.isComputed ? uids.of('observed', indicator.id) : uid;
      add('dataElements', elementObject(planned, own, names, lang, comboUidOf, uids, add));
    }
  }
  restoreExpressions(dossier, lists);
  return {
    lists,
    elementOf: (id) => (plan.indicators.get(id)?.isComputed ? uids.of('observed', id) : uids.of('', id)),
    unitOf,
    combosOf: combos.ofValue,
  };
}
