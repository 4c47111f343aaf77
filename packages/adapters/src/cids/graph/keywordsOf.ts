import { expandId, expandTerm } from './expandTerm.ts';
import type { LinkedContext } from './LinkedContext.ts';

type Entries = Readonly<Record<string, unknown>>;

/** What stands under the keywords of an object, and how many keys it has beside its context. */
export function keywordsOf(
  object: Entries,
  context: LinkedContext,
): { readonly keywords: ReadonlyMap<string, unknown> | undefined; readonly count: number } {
  let keywords: Map<string, unknown> | undefined;
  let count = 0;
  for (const key in object) {
    if (key === '@context') continue;
    count += 1;
    const iri = expandTerm(key, context)?.iri;
    if (!iri?.startsWith('@')) continue;
    keywords ??= new Map();
    keywords.set(iri, object[key]);
  }
  return { keywords, count };
}

/** The id of an object, and whether it says nothing but what other nodes say. */
export function headOf(
  object: Entries,
  context: LinkedContext,
): { readonly id: string | undefined; readonly isOnlyGraph: boolean } {
  let id: string | undefined;
  let holdsGraph = false;
  let holdsMore = false;
  for (const key in object) {
    const iri = key === '@context' ? key : expandTerm(key, context)?.iri;
    if (iri === '@id') {
      const value = object[key];
      id = typeof value === 'string' ? expandId(value, context) : undefined;
    } else if (iri === '@graph') holdsGraph = true;
    else if (iri !== '@context' && !iri?.startsWith('@')) holdsMore = true;
  }
  return { id, isOnlyGraph: holdsGraph && !holdsMore };
}
