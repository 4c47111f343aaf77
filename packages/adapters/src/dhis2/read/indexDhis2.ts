import type { Category, Dimension, ScaleLevel } from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { additionOf, withAddition } from '../Addition.ts';
import { dhis2Fields } from '../dhis2Fields.data.ts';
import { otherTranslations, readDhis2Text } from '../dhis2Text.ts';
import { isUid } from '../Uids.ts';
import { keptMembers } from './keptMembers.ts';
import { isMembers, listOf, type RawMembers, type RawObject, refOf, textOf } from './RawDhis2.ts';

/** A dimension with one code, as observations and references hold them. */
export type CategoryPair = readonly [dimension: string, category: string];

/** What objects refer to each other by, resolved. */
export interface Dhis2Index {
  readonly mint: IdMint;
  /** An object of a list by its uid or its code. */
  readonly find: (list: string, ref: string | undefined) => RawMembers | undefined;
  /** The id that an object has in the dossier; it is given when it is first asked for. */
  readonly idOf: (list: string, members: RawMembers) => string;
  readonly dimensions: readonly Dimension[];
  /** Ids of the dimensions that a combination of categories crosses; nothing where it is not in the files. */
  readonly dimensionsOf: (categoryCombo: string | undefined) => readonly string[] | undefined;
  /** The categories of an option combination: none for the default one, nothing where it is not in the files. */
  readonly categoriesOf: (optionCombo: string | undefined) => readonly CategoryPair[] | undefined;
  readonly levelsOf: (optionSet: string | undefined) => readonly ScaleLevel[] | undefined;
}

/** The option combination for what is not broken down has this uid everywhere. */
const defaultCombo = 'HllvX50cXC0';

const isDefault = (members: RawMembers): boolean =>
  textOf(members, 'name') === 'default' || textOf(members, 'code') === 'default';

/** What the objects of a set of files are to each other. */
export function indexDhis2(lists: ReadonlyMap<string, readonly RawObject[]>): Dhis2Index {
  const maps = new Map<string, ReadonlyMap<string, RawMembers>>();
  for (const [list, objects] of lists) {
    const byCode = objects.map(({ members }) => [textOf(members, 'code') ?? '', members] as const);
    const byUid = objects.map(({ members }) => [textOf(members, 'id') ?? '', members] as const);
    maps.set(list, new Map([...byCode, ...byUid].filter(([ref]) => ref !== '').reverse()));
  }
  const find: Dhis2Index['find'] = (list, ref) => (ref === undefined ? undefined : maps.get(list)?.get(ref));
  const added = [...lists.values()].flat().map(({ members }) => additionOf(members)['id']);
  const mint = new IdMint(added.filter((id) => typeof id === 'string'));
  const ids = new Map<RawMembers, string>();
  const idOf: Dhis2Index['idOf'] = (list, members) => {
    const known = ids.get(members);
    if (known !== undefined) return known;
    const { id: own } = withAddition<{ id?: string }>({}, additionOf(members), ['id']);
    const uid = textOf(members, 'id');
    const named = textOf(members, 'code') ?? textOf(members, 'name') ?? uid ?? '';
    const id = own ?? (uid !== undefined && isUid(uid) ? mint.fromId(uid) : mint.fromText(list, named));
    ids.set(members, id);
    return id;
  };
  // a uid is the id of what bears it, whatever else would like to have it
  for (const list of ['organisationUnits', 'categories', 'dataElements', 'indicators'])
    for (const { members } of lists.get(list) ?? [])
      if (isUid(textOf(members, 'id') ?? '')) idOf(list, members);

  const codes = new Map<string, ReadonlyMap<string, string>>();
  const categoryObjects = (lists.get('categories') ?? [])
    .map(({ members }) => members)
    .filter((members) => !isDefault(members));
  const dimensions = categoryObjects.map((members): Dimension => {
    const id = idOf('categories', members);
    const options = listOf(members, 'categoryOptions').map((ref) => ({
      ...find('categoryOptions', textOf(ref, 'id')),
      ...ref,
    }));
    const taken = new Set<string>();
    const categories = options.map((option): Category => {
      const uid = textOf(option, 'id') ?? '';
      const { code: own } = withAddition<{ code?: string }>({}, additionOf(option), ['code']);
      let code = own ?? textOf(option, 'code') ?? uid;
      if (code === '' || taken.has(code)) code = uid || String(taken.size);
      taken.add(code);
      return { code, label: readDhis2Text(option, 'name', 'NAME') ?? code };
    });
    codes.set(
      id,
      new Map(options.map((option, n) => [textOf(option, 'id') ?? '', categories[n]?.code ?? ''])),
    );
    const kept = keptMembers(members, [
      'id',
      'code',
      'name',
      'shortName',
      'translations',
      'categoryOptions',
      'dataDimensionType',
    ]);
    const isAttribute = textOf(members, 'dataDimensionType') === 'ATTRIBUTE';
    const code = ownCode(members, id);
    const translations = otherTranslations(members, ['NAME']);
    const extension = {
      ...(translations.length > 0 ? { translations } : {}),
      ...(isAttribute ? { dataDimensionType: 'ATTRIBUTE' } : {}),
      ...(code === undefined ? {} : { code }),
      ...kept,
    };
    return withAddition(
      {
        id,
        name: readDhis2Text(members, 'name', 'NAME') ?? id,
        categories,
        ...(Object.keys(extension).length > 0 ? { extensions: { dhis2: extension } } : {}),
      },
      additionOf(members),
      dhis2Fields.dimension,
    );
  });
  const isDimension = new Set(dimensions.map(({ id }) => id));
  const dimensionsOf: Dhis2Index['dimensionsOf'] = (ref) => {
    const combo = find('categoryCombos', ref);
    if (!combo) return undefined;
    const crossed = listOf(combo, 'categories').map((category) => find('categories', textOf(category, 'id')));
    return crossed.flatMap((category) =>
      category && !isDefault(category) ? [idOf('categories', category)] : [],
    );
  };
  const categoriesOf: Dhis2Index['categoriesOf'] = (ref) => {
    const combo = find('categoryOptionCombos', ref);
    if (!combo)
      return ref === undefined || ref === '' || ref === defaultCombo || ref === 'default' ? [] : undefined;
    if (isDefault(combo)) return [];
    const among = dimensionsOf(refOf(combo, 'categoryCombo')) ?? [...isDimension];
    const options = listOf(combo, 'categoryOptions');
    const pairs = options.flatMap((option): readonly CategoryPair[] => {
      const uid = textOf(option, 'id') ?? '';
      const id = among.find((each) => codes.get(each)?.has(uid));
      return id === undefined ? [] : [[id, codes.get(id)?.get(uid) ?? '']];
    });
    // an option less would make another value of it: of a part of the categories nothing is known of the whole
    return pairs.length > 0 && pairs.length === options.length ? pairs : undefined;
  };
  const levelsOf: Dhis2Index['levelsOf'] = (ref) => {
    const set = find('optionSets', ref);
    if (!set) return undefined;
    const options = listOf(set, 'options').map((option) => ({
      ...find('options', textOf(option, 'id')),
      ...option,
    }));
    return options.flatMap((option) => {
      const code = textOf(option, 'code');
      return code === undefined ? [] : [{ code, label: readDhis2Text(option, 'name', 'NAME') ?? code }];
    });
  };
  return { mint, find, idOf, dimensions, dimensionsOf, categoriesOf, levelsOf };
}

/** The code of an object, where it says more than the id does. */
export function ownCode(members: RawMembers, id: string): string | undefined {
  const code = textOf(members, 'code');
  return code === id ? undefined : code;
}

/** The factor of a type of indicator: of the one that is meant, where it is in the files or told on the spot. */
export function factorOf(members: RawMembers, find: Dhis2Index['find']): number | undefined {
  const told = members['indicatorType'];
  const type =
    find('indicatorTypes', refOf(members, 'indicatorType')) ?? (isMembers(told) ? told : undefined);
  const factor = type && Number(textOf(type, 'factor') ?? 'none');
  return factor !== undefined && Number.isFinite(factor) && factor > 0 ? factor : undefined;
}
