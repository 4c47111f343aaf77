import { compactIri, expandTerm } from './expandTerm.ts';
import { contextOf, type LinkedContext, publishedTerms, type Term } from './LinkedContext.ts';

/** What the reader of contexts cannot follow: an address that is not of the standard, a form that it does not know. */
export type ContextDoubt = (what: 'unknown' | 'not-understood', found: string) => void;

/** The most levels that contexts may stand in one another. */
const deepest = 20;

/** A context with what a file adds to it. Nothing is fetched. */
export function extendContext(
  context: LinkedContext,
  added: unknown,
  blank: LinkedContext,
  doubt: ContextDoubt,
  depth = 0,
): LinkedContext {
  if (added === null) return contextOf({ terms: blank.terms });
  if (depth > deepest) {
    doubt('not-understood', '@context');
    return context;
  }
  if (Array.isArray(added))
    return added.reduce<LinkedContext>(
      (so, each) => extendContext(so, each, blank, doubt, depth + 1),
      context,
    );
  const key = typeof added === 'string' ? added : JSON.stringify(added);
  const made = context.made.get(key);
  if (made) return made;
  const fresh =
    typeof added === 'string'
      ? withPublished(context, added, doubt)
      : typeof added === 'object'
        ? withTerms(context, added as Readonly<Record<string, unknown>>, doubt)
        : context;
  if (context.made.size < 1_000) context.made.set(key, fresh);
  return fresh;
}

function withPublished(context: LinkedContext, address: string, doubt: ContextDoubt): LinkedContext {
  const terms = publishedTerms(address);
  if (!terms) {
    doubt('unknown', address);
    return context;
  }
  const { assumed: _, ...rest } = context;
  return contextOf({ ...rest, terms: new Map([...context.terms, ...terms]) });
}

function withTerms(
  context: LinkedContext,
  added: Readonly<Record<string, unknown>>,
  doubt: ContextDoubt,
): LinkedContext {
  const { assumed: _, ...before } = context;
  const text = (key: string, fallback: string | undefined) => {
    if (!Object.hasOwn(added, key)) return {};
    const value = added[key];
    return { [key.slice(1)]: typeof value === 'string' ? value : value === null ? undefined : fallback };
  };
  if (Object.hasOwn(added, '@import')) doubt('unknown', String(added['@import']));
  const { vocab, base, language, ...rest } = {
    ...before,
    ...text('@vocab', before.vocab),
    ...text('@base', before.base),
    ...text('@language', before.language),
  };
  const terms = new Map(context.terms);
  const draft = contextOf({ ...rest, terms });
  const open = new Set<string>();
  const define = (name: string) => {
    if (name.startsWith('@') || !Object.hasOwn(added, name) || open.has(name)) return;
    open.add(name);
    const definition = added[name];
    // a prefix of the same context may stand behind its use
    for (const word of wordsIn(definition)) define(word.split(':', 1)[0] ?? '');
    draft.known.clear();
    const term = termOf(name, definition, vocab === undefined ? draft : { ...draft, vocab }, doubt);
    if (term) terms.set(name, term);
    else terms.delete(name);
  };
  for (const name of Object.keys(added)) define(name);
  return contextOf({
    terms,
    ...(vocab === undefined ? {} : { vocab: compactIri(vocab, draft) ?? vocab }),
    ...(base === undefined ? {} : { base }),
    ...(language === undefined ? {} : { language }),
  });
}

const wordsIn = (definition: unknown): readonly string[] =>
  typeof definition === 'string'
    ? [definition]
    : typeof definition === 'object' && definition !== null
      ? Object.values(definition).filter((each) => typeof each === 'string')
      : [];

function termOf(
  name: string,
  definition: unknown,
  context: LinkedContext,
  doubt: ContextDoubt,
): Term | undefined {
  if (definition === null) return undefined;
  if (typeof definition === 'string') return { iri: iriOf(definition, context) };
  if (typeof definition !== 'object' || Array.isArray(definition)) {
    doubt('not-understood', name);
    return undefined;
  }
  const said = new Map(Object.entries(definition));
  if (said.has('@context') || said.has('@nest')) doubt('not-understood', name);
  const reverse = said.get('@reverse');
  const id = typeof reverse === 'string' ? reverse : (said.get('@id') ?? name);
  if (typeof id !== 'string') return undefined;
  const type = said.get('@type');
  const container = said.get('@container');
  const language = said.get('@language');
  return {
    iri:
      id === name && !id.includes(':') && context.vocab !== undefined
        ? context.vocab + id
        : iriOf(id, context),
    ...(typeof type === 'string' ? { type: type.startsWith('@') ? type : iriOf(type, context) } : {}),
    ...(container === undefined
      ? {}
      : { containers: [container].flat().filter((each) => typeof each === 'string') }),
    ...(typeof language === 'string' || language === null ? { language } : {}),
    ...(typeof reverse === 'string' ? { reverse: true } : {}),
  };
}

const iriOf = (word: string, context: LinkedContext): string => expandTerm(word, context)?.iri ?? word;
