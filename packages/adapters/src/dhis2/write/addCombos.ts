import type { Dossier } from '@jalon/core';
import { cleanText } from '../dhis2Text.ts';
import { type CategoryPair, indexDhis2 } from '../read/indexDhis2.ts';
import { comboUid, splitPairs } from '../read/itemNames.ts';
import { categoryKey } from '../read/pairsOf.ts';
import { listOf, type RawMembers, type RawObject, textOf } from '../read/RawDhis2.ts';
import type { Uids } from '../Uids.ts';
import { type AddObject, madeAddition } from './addedMembers.ts';
import type { Dhis2Names } from './Dhis2Names.ts';
import { planDhis2 } from './planDhis2.ts';

/** The combinations of the categories of a value; nothing where there are none. */
export interface ValueCombos {
  readonly option?: string;
  readonly attribute?: string;
}

/** The combinations of categories that values and formulas stand in: those that the dossier keeps, and new ones. */
export function addCombos(
  dossier: Dossier,
  lists: ReadonlyMap<string, readonly RawMembers[]>,
  uids: Uids,
  names: Dhis2Names,
  optionUids: ReadonlyMap<string, ReadonlyMap<string, string>>,
  attributes: ReadonlySet<string>,
  add: AddObject,
) {
  const at = { in: 'dossier' as const };
  const objects = new Map(
    [...lists].map(([list, all]) => [list, all.map((members): RawObject => ({ members, at }))]),
  );
  const index = indexDhis2(objects);
  const known = new Map<string, string>();
  for (const members of lists.get('categoryOptionCombos') ?? []) {
    const key = categoryKey(index.categoriesOf(textOf(members, 'id')) ?? []);
    if (key !== '' && !known.has(key)) known.set(key, textOf(members, 'id') ?? '');
  }
  const crossings = new Map<string, string>();
  for (const members of lists.get('categoryCombos') ?? []) {
    const crossed = index.dimensionsOf(textOf(members, 'id')) ?? [];
    if (crossed.length > 0 && crossed.length === listOf(members, 'categories').length)
      crossings.set(JSON.stringify(crossed), textOf(members, 'id') ?? '');
  }
  const crossing = (dimensions: readonly string[]): string | undefined => {
    const key = JSON.stringify(dimensions);
    const isKnown =
      dimensions.length > 0 &&
      new Set(dimensions).size === dimensions.length &&
      dimensions.every((id) => optionUids.has(id));
    if (!isKnown) return undefined;
    const found = crossings.get(key);
    if (found !== undefined) return found;
    const uid = uids.of('crossing', key);
    crossings.set(key, uid);
    const isAttribute = dimensions.every((id) => attributes.has(id));
    const titles = dimensions.map(
      (id) =>
        textOf(
          (lists.get('categories') ?? []).find((each) => each['id'] === uids.of('', id)) ?? {},
          'name',
        ) ?? id,
    );
    const { name, shortName, code } = names.of(
      'categoryCombos',
      uid,
      titles.join(', '),
      undefined,
      undefined,
    );
    const own = {
      name: name ?? uid,
      ...(code === undefined ? {} : { code }),
      ...(shortName === undefined ? {} : {}),
    };
    add('categoryCombos', {
      id: uid,
      ...own,
      dataDimensionType: isAttribute ? 'ATTRIBUTE' : 'DISAGGREGATION',
      categories: dimensions.map((id) => ({ id: uids.of('', id) })),
      ...madeAddition,
    });
    return uid;
  };
  const combo = (pairs: readonly CategoryPair[]): string | undefined => {
    if (pairs.length === 0) return undefined;
    const found = comboUid(pairs, known);
    if (found !== undefined) return found;
    const sorted = pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const key = categoryKey(sorted);
    const uid = uids.of('combination', key);
    known.set(key, uid);
    add('categoryOptionCombos', {
      id: uid,
      name:
        cleanText(sorted.map(([, category]) => category).join(', '), 200).replace(/^default$/i, uid) || uid,
      categoryCombo: { id: crossing(sorted.map(([dimension]) => dimension)) ?? '' },
      categoryOptions: sorted.map(([dimension, category]) => ({
        id: optionUids.get(dimension)?.get(category) ?? '',
      })),
      ...madeAddition,
    });
    return uid;
  };
  const ofValue: (pairs: readonly CategoryPair[]) => ValueCombos = (pairs) => {
    const { option, attribute } = splitPairs(pairs, attributes);
    const [own, other] = [combo(option), combo(attribute)];
    return {
      ...(own === undefined ? {} : { option: own }),
      ...(other === undefined ? {} : { attribute: other }),
    };
  };
  for (const { formula } of planDhis2(dossier).indicators.values()) {
    for (const where of formula ? wheresOf(formula) : []) ofValue(where);
  }
  return { known, crossing, ofValue };
}

/** The categories of every reference in a formula that has some. */
function wheresOf(value: unknown): readonly (readonly CategoryPair[])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(wheresOf);
  if ('where' in value) {
    const { where } = value as { where: readonly { dimension: string; category: string }[] };
    return [where.map(({ dimension, category }) => [dimension, category] as const)];
  }
  return Object.values(value).flatMap(wheresOf);
}
