import { cidsTerms, formerTerms, prefixes, sffTerms, type TermRow } from './vocabulary.data.ts';

/** What a word stands for in a file of linked data. */
export interface Term {
  /** An IRI or a keyword such as `@id`. */
  readonly iri: string;
  /** What its values are: `@id`, `@vocab`, `@json` or the IRI of a datatype. */
  readonly type?: string;
  /** `@list`, `@set`, `@language`, `@index`, `@id`. */
  readonly containers?: readonly string[];
  readonly language?: string | null;
  /** The values point here, and not from here. */
  readonly reverse?: boolean;
}

/** How the words of a part of a file are to be understood. */
export interface LinkedContext {
  readonly terms: ReadonlyMap<string, Term>;
  readonly vocab?: string;
  readonly base?: string;
  readonly language?: string;
  /** Nobody gave it: it stands in for a context that is missing. */
  readonly assumed?: boolean;
  /** What was looked up before. */
  readonly known: Map<string, Term | undefined>;
  /** Contexts made from this one, by what was added. */
  readonly made: Map<string, LinkedContext>;
}

const withPrefix = (compact: string): string => {
  const colon = compact.indexOf(':');
  const namespace = (prefixes as Readonly<Record<string, string>>)[compact.slice(0, colon)];
  return namespace === undefined ? compact : namespace + compact.slice(colon + 1);
};

function termsOf(rows: readonly TermRow[]): (readonly [string, Term])[] {
  return rows.flatMap(([prefix, type, names]) => {
    const coerced = type.startsWith('@') ? type : withPrefix(type);
    return names.split(' ').map((name) => [name, { iri: prefixes[prefix] + name, type: coerced }] as const);
  });
}

/** A context from its parts. */
export const contextOf = (parts: Omit<LinkedContext, 'known' | 'made'>): LinkedContext => ({
  ...parts,
  known: new Map(),
  made: new Map(),
});

/** The terms of CIDS, which a file may use without saying so. */
export const cidsContext = (): LinkedContext =>
  contextOf({
    terms: new Map([
      ...Object.entries(prefixes).map(([name, iri]) => [name, { iri }] as const),
      ...termsOf(cidsTerms),
    ]),
    assumed: true,
  });

/** The terms that a published context adds; `undefined` where its address is not one of the standard. */
export function publishedTerms(address: string): (readonly [string, Term])[] | undefined {
  const [path = ''] = address.split(/[?#]/, 1);
  const [, file = '', current] = /(?:^|\/)(cids|sff)context\.json(ld)?$/i.exec(path) ?? [];
  if (file.toLowerCase() === 'sff') return termsOf(sffTerms);
  // version 2 had an address without « ld », before that one for each class
  const isFormer = /^https?:\/\/ontology\.eil\.utoronto\.ca\/cids\/contexts\/\w+\.json$/i.test(path);
  if (file === '' && !isFormer) return undefined;
  return termsOf(current === undefined ? [...cidsTerms, ...formerTerms] : cidsTerms);
}
