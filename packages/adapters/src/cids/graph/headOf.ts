import { expandId, expandTerm } from './expandTerm.ts';
import type { LinkedContext } from './LinkedContext.ts';

/** The id of an object, and whether it says nothing but what other nodes say. */
export function headOf(
  object: Readonly<Record<string, unknown>>,
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
