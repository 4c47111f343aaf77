import type { Dimension } from '@jalon/core';
import type { FormulaCategory, ReferenceNode } from '@jalon/indicators';
import type { Dhis2Item } from '../expression/Dhis2Expression.ts';
import type { Dhis2Reference } from '../expression/formulaFromDhis2.ts';
import { isPercent } from '../isPercent.ts';
import { isUid } from '../Uids.ts';
import { type CategoryPair, type Dhis2Index, factorOf } from './indexDhis2.ts';
import { categoryKey, pairsOf } from './pairsOf.ts';
import { isMembers, type RawObject, textOf } from './RawDhis2.ts';

/** How the expressions of a set of files are understood, and written back. */
export interface ItemNames {
  readonly lookUp: (item: Dhis2Item) => Dhis2Reference | number | undefined;
  readonly item: (reference: ReferenceNode) => string | undefined;
}

/** What the items of expressions stand for in a set of files, and how references are written for these files. */
export function itemNames(lists: ReadonlyMap<string, readonly RawObject[]>, index: Dhis2Index): ItemNames {
  const combos = new Map<string, string>();
  for (const { members } of lists.get('categoryOptionCombos') ?? []) {
    const uid = textOf(members, 'id');
    const key = categoryKey(index.categoriesOf(uid) ?? []);
    if (uid !== undefined && key !== '' && !combos.has(key)) combos.set(key, uid);
  }
  const items = new Map<string, { readonly uid: string; readonly kind: '#' | 'N'; readonly times: number }>();
  for (const [list, kind] of [
    ['dataElements', '#'],
    ['indicators', 'N'],
  ] as const) {
    for (const { members } of lists.get(list) ?? []) {
      const uid = textOf(members, 'id');
      const isShare =
        kind === '#'
          ? isPercent(textOf(members, 'valueType') ?? 'NUMBER', members)
          : factorOf(members, index.find) === 100;
      if (uid !== undefined) items.set(index.idOf(list, members), { uid, kind, times: isShare ? 100 : 1 });
    }
  }
  const lookUp = ({ kind, parts }: Dhis2Item): Dhis2Reference | number | undefined => {
    const [ref = '', combo, attribute] = parts;
    if (kind === 'C') {
      const value = Number(textOf(index.find('constants', ref) ?? {}, 'value') ?? 'none');
      return Number.isFinite(value) ? value : undefined;
    }
    const list = kind === '#' ? 'dataElements' : 'indicators';
    if ((kind !== '#' && kind !== 'N') || !/^[A-Za-z0-9_-]+$/.test(ref)) return undefined;
    const members = index.find(list, ref);
    const indicator = members ? index.idOf(list, members) : ref;
    const where: FormulaCategory[] = pairsOf(index, combo === '*' ? undefined : combo, attribute).map(
      ([dimension, category]) => ({ dimension, category }),
    );
    const times = items.get(indicator)?.times ?? 1;
    return { indicator, ...(where.length > 0 ? { where } : {}), ...(times === 1 ? {} : { times }) };
  };
  const attributes = new Set(index.dimensions.filter(isAttributeDimension).map(({ id }) => id));
  return { lookUp, item: itemWriter((id) => items.get(id), combos, attributes) };
}

/** What a reference is written as, for the objects of a set of files. */
export const itemWriter =
  (
    itemOf: (
      indicator: string,
    ) => { readonly uid: string; readonly kind: '#' | 'N'; readonly times: number } | undefined,
    combos: ReadonlyMap<string, string>,
    attributes: ReadonlySet<string>,
  ): ItemNames['item'] =>
  ({ indicator, where = [] }) => {
    const found = itemOf(indicator);
    if (!found) return undefined;
    const { uid, kind, times } = found;
    const own = where.length === 0 ? undefined : comboOf(where, combos, attributes);
    if (where.length > 0 && (own === undefined || kind === 'N')) return undefined;
    const item = `${kind}{${uid}${own ?? ''}}`;
    return times === 1 ? item : `(${item} / ${times})`;
  };

/** The option combination, that of attributes, or both, behind the uid of a data element. */
function comboOf(
  where: readonly FormulaCategory[],
  combos: ReadonlyMap<string, string>,
  attributes: ReadonlySet<string>,
): string | undefined {
  const pairs = where.map(({ dimension, category }) => [dimension, category] as const);
  const { option, attribute } = splitPairs(pairs, attributes);
  const own = comboUid(option, combos);
  const other = comboUid(attribute, combos);
  if ((option.length > 0 && own === undefined) || (attribute.length > 0 && other === undefined))
    return undefined;
  return other === undefined ? `.${own}` : `.${own ?? '*'}.${other}`;
}

/** The uid of a combination: that of the category itself, where no more than the uid was known of it. */
export function comboUid(
  pairs: readonly CategoryPair[],
  combos: ReadonlyMap<string, string>,
): string | undefined {
  const [first, ...more] = pairs;
  if (!first) return undefined;
  const isBare =
    (first[0] === optionCombo || first[0] === attributeCombo) && more.length === 0 && isUid(first[1]);
  return combos.get(categoryKey(pairs)) ?? (isBare ? first[1] : undefined);
}

/** Categories of the value itself apart from those of who or what it was collected for. */
export const splitPairs = (pairs: readonly CategoryPair[], attributes: ReadonlySet<string>) => ({
  option: pairs.filter(([dimension]) => !attributes.has(dimension) && dimension !== attributeCombo),
  attribute: pairs.filter(([dimension]) => attributes.has(dimension) || dimension === attributeCombo),
});

/** Whether a dimension is one of attributes: of the project, the donor, the mechanism that a value belongs to. */
export function isAttributeDimension({ extensions }: Pick<Dimension, 'extensions'>): boolean {
  const own = extensions?.['dhis2'];
  return isMembers(own) && own['dataDimensionType'] === 'ATTRIBUTE';
}

/** The dimensions of combinations that only their uids are known of. */
export const optionCombo = 'category-option-combo';
export const attributeCombo = 'attribute-option-combo';
