import { sameJson } from '@jalon/core';
import { type Fields, isFields, isList, ownField } from '../shape/GivingPackage.ts';
import { ownName, without } from './ownBlock.ts';

/** In what one mention of an entity in a file differs from the entity. */
export interface Difference {
  readonly set?: Fields;
  readonly without?: readonly string[];
}

/** In what a mention differs from what would be written of its entity. */
export function differenceOf(usual: Fields, mention: Fields): Difference {
  const set = Object.entries(mention).filter(
    ([name, value]) => name !== ownName && !(Object.hasOwn(usual, name) && sameJson(usual[name], value)),
  );
  const gone = Object.keys(usual).filter((name) => name !== ownName && !Object.hasOwn(mention, name));
  return {
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set) }),
    ...(gone.length === 0 ? {} : { without: gone }),
  };
}

/** A mention as it was, from what is written of its entity. */
export function mentionOf(usual: Fields, difference: Fields): Fields {
  const [set, gone] = [ownField(difference, 'set'), ownField(difference, 'without')];
  const names = isList(gone) ? gone.filter((name) => typeof name === 'string') : [];
  return { ...without(usual, names), ...(isFields(set) ? without(set, [ownName]) : {}) };
}
