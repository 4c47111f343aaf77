import { expandTerm } from './expandTerm.ts';
import type { LinkedContext } from './LinkedContext.ts';

/** What stands under the keywords of an object, and how many keys it has beside its context. */
export function keywordsOf(
  object: Readonly<Record<string, unknown>>,
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
