import type { Organisation } from '../programme/Organisation.ts';
import { wordingsOf } from '../text/wordingsOf.ts';
import type { OrganisationMerge } from './OrganisationMerge.ts';
import { organisationKey } from './organisationKey.ts';

/** Entries that may be one organisation, for somebody to decide. */
export interface MergeSuggestion {
  /** Ids of the organisations, in the order of the list. */
  readonly organisations: readonly string[];
  /** `name`: their names differ in nothing but spelling; `identifier`: a public register knows them by one number. */
  readonly because: 'name' | 'identifier';
  /** The names as written, in the same order. */
  readonly names: readonly string[];
}

/**
 * Lists the organisations that may be one and the same, by name or by identifier, for review. What somebody already
 * decided is not asked again; nothing is merged.
 * @param organisations the list as it stands
 * @param options `merges`: decisions already taken
 * @example
 * ```ts
 * import { suggestMerges } from '@jalon/core/portfolio';
 * const organisations = [
 *   { id: 'a', name: 'ASBL La Ribambelle' },
 *   { id: 'b', name: 'La Ribambelle' },
 *   { id: 'c', name: 'Les Lucioles' },
 * ];
 * suggestMerges(organisations)[0]?.organisations; // => ['a', 'b']
 * ```
 */
export function suggestMerges(
  organisations: readonly Organisation[],
  options: { readonly merges?: readonly OrganisationMerge[] } = {},
): readonly MergeSuggestion[] {
  const { merges = [] } = options;
  const decided = new Set(merges.flatMap((merge) => pairsOf(merge.organisations)));
  const suggestions: MergeSuggestion[] = [];
  const told = new Set<string>();
  const suggest = (because: MergeSuggestion['because'], group: readonly Organisation[]) => {
    const ids = [...new Set(group.map(({ id }) => id))];
    const open = pairsOf(ids).filter((pair) => !decided.has(pair) && !told.has(pair));
    if (open.length === 0) return;
    for (const pair of open) told.add(pair);
    const names = ids.map((id) => namesOf(group.find((one) => one.id === id))[0] ?? id);
    suggestions.push({ organisations: ids, because, names });
  };
  for (const group of groupsBy(organisations, ({ identifiers = [] }) =>
    identifiers.map(({ scheme, id }) => `${scheme}-${id}`),
  ))
    suggest('identifier', group);
  for (const group of groupsBy(organisations, (one) => namesOf(one).map(organisationKey)))
    suggest('name', group);
  return suggestions;
}

function namesOf(organisation: Organisation | undefined): readonly string[] {
  if (!organisation) return [];
  const { name, alsoKnownAs = [] } = organisation;
  return [...wordingsOf(name), ...alsoKnownAs];
}

/** Pairs as unordered keys; a line break occurs in no id. */
function pairsOf(ids: readonly string[]): readonly string[] {
  const sorted = [...ids].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a}\n${b}`));
}

function groupsBy(
  organisations: readonly Organisation[],
  keysOf: (organisation: Organisation) => readonly string[],
): readonly (readonly Organisation[])[] {
  const groups = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    for (const key of new Set(keysOf(organisation))) {
      const group = groups.get(key);
      if (group) group.push(organisation);
      else groups.set(key, [organisation]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
