import type { Json } from '@jalon/core';
import { expandId, expandTerm } from './expandTerm.ts';
import type { GraphValue } from './GraphNode.ts';
import type { LinkedContext, Term } from './LinkedContext.ts';

const xsdString = 'http://www.w3.org/2001/XMLSchema#string';

/** A bare text, number or truth value as its term has it. */
export function literalOf(
  value: string | number | boolean,
  term: Term | undefined,
  context: LinkedContext,
): GraphValue {
  const type = term?.type;
  if (typeof value === 'string') {
    if (type === '@id') return { id: expandId(value, context) };
    if (type === '@vocab') return { id: expandTerm(value, context)?.iri ?? expandId(value, context) };
    if (type === xsdString) return { value };
    if (type === undefined || type === '@none') {
      const lang = term?.language === undefined ? context.language : term.language;
      return lang ? { value, lang } : { value };
    }
  }
  return type === undefined || type.startsWith('@') ? { value } : { value, type };
}

/** A value that says of what type or language it is. */
export function valueObject(
  keywords: ReadonlyMap<string, unknown>,
  context: LinkedContext,
): GraphValue | undefined {
  const value = keywords.get('@value');
  const type = keywords.get('@type');
  const lang = keywords.get('@language');
  if (type === '@json') return { value: value as Json, type };
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  if (typeof type === 'string') {
    const iri = expandTerm(type, context)?.iri ?? type;
    return iri === xsdString && typeof value === 'string' ? { value } : { value, type: iri };
  }
  return typeof lang === 'string' && lang !== '' ? { value, lang } : { value };
}
