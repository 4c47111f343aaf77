import type { LinkedContext, Term } from './LinkedContext.ts';
import { prefixes } from './vocabulary.data.ts';

/** Keywords of JSON-LD. */
const isKeyword = (word: string): boolean => /^@[a-zA-Z]+$/.test(word);

/** What a key, a class or a datatype stands for; `undefined` where nothing says it. */
export function expandTerm(word: string, context: LinkedContext): Term | undefined {
  if (context.known.has(word)) return context.known.get(word);
  const term = freshTerm(word, context);
  if (context.known.size < 10_000) context.known.set(word, term);
  return term;
}

function freshTerm(word: string, context: LinkedContext): Term | undefined {
  if (isKeyword(word)) return { iri: word };
  const own = context.terms.get(word);
  if (own) return own;
  const iri = compactIri(word, context);
  if (iri !== undefined) return { iri };
  if (context.assumed && (word === 'id' || word === 'type')) return { iri: `@${word}` };
  return context.vocab === undefined ? undefined : { iri: context.vocab + word };
}

/** An IRI as it is written, `prefix:name` written out; `undefined` where it is neither. */
export function compactIri(word: string, context: LinkedContext): string | undefined {
  const colon = word.indexOf(':');
  if (colon < 1) return undefined;
  const prefix = word.slice(0, colon);
  const rest = word.slice(colon + 1);
  if (prefix === '_' || rest.startsWith('//')) return word;
  const namespace =
    context.terms.get(prefix)?.iri ??
    (Object.hasOwn(prefixes, prefix) ? prefixes[prefix as keyof typeof prefixes] : undefined);
  return namespace === undefined ? word : namespace + rest;
}

/** The id of a node: absolute, or made so by the base that the file gives, else as it is written. */
export function expandId(id: string, context: LinkedContext): string {
  // a label of the file is none of those that nodes without an id get here
  if (id.startsWith('_:jalon')) return `_:file-${id.slice(2)}`;
  const absolute = compactIri(id, context);
  if (absolute !== undefined || context.base === undefined) return absolute ?? id;
  try {
    return new URL(id, context.base).href;
  } catch {
    return id;
  }
}
