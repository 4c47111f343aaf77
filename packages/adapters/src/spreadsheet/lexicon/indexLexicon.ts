import type { Lexicon, WordList } from './Lexicon.ts';
import { wordKey } from './wordKey.ts';

/** A lexicon made ready for looking words up: every phrase folded. */
export interface LexiconIndex {
  /** Fields that a header phrase names, in the order of the lexicon. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Header phrases, longest first. */
  readonly headerPhrases: readonly string[];
  /** Languages in which a header phrase is used. */
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly words: { readonly [K in Exclude<keyof Lexicon, NestedList>]: Phrases };
  readonly gaps: readonly (readonly [state: string, phrases: Phrases])[];
  readonly directions: readonly (readonly ['increase' | 'decrease', Phrases])[];
  readonly answers: { readonly yes: Phrases; readonly no: Phrases };
  readonly meta: { readonly [K in keyof Lexicon['meta']]: Phrases };
}

type NestedList = 'headers' | 'gaps' | 'directions' | 'answers' | 'meta';

/** Folded phrases, longest first, so that the first that fits is the most telling. */
export type Phrases = readonly string[];

const indexes = new WeakMap<Lexicon, LexiconIndex>();

/** The index of a lexicon, made once for each. */
export function indexLexicon(lexicon: Lexicon): LexiconIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const fields = new Map<string, string[]>();
  const languages = new Map<string, string[]>();
  for (const [field, words] of Object.entries(lexicon.headers)) {
    for (const [language, phrases] of Object.entries(words)) {
      for (const phrase of phrases) {
        add(fields, wordKey(phrase), field);
        add(languages, wordKey(phrase), language);
      }
    }
  }
  const index: LexiconIndex = {
    fields,
    languages,
    headerPhrases: longestFirst([...fields.keys()]),
    words: {
      totals: phrasesOf(lexicon.totals),
      summaries: phrasesOf(lexicon.summaries),
      notes: phrasesOf(lexicon.notes),
      sections: phrasesOf(lexicon.sections),
      sameAsAbove: phrasesOf(lexicon.sameAsAbove),
      organisationForms: phrasesOf(lexicon.organisationForms),
      connectors: phrasesOf(lexicon.connectors),
      years: phrasesOf(lexicon.years),
      events: phrasesOf(lexicon.events),
    },
    gaps: Object.entries(lexicon.gaps).map(([state, words]) => [state, phrasesOf(words)] as const),
    directions: [
      ['decrease', phrasesOf(lexicon.directions.decrease)],
      ['increase', phrasesOf(lexicon.directions.increase)],
    ],
    answers: { yes: phrasesOf(lexicon.answers.yes), no: phrasesOf(lexicon.answers.no) },
    meta: {
      organisation: phrasesOf(lexicon.meta.organisation),
      project: phrasesOf(lexicon.meta.project),
      grantRef: phrasesOf(lexicon.meta.grantRef),
      asOf: phrasesOf(lexicon.meta.asOf),
      period: phrasesOf(lexicon.meta.period),
      vision: phrasesOf(lexicon.meta.vision),
    },
  };
  indexes.set(lexicon, index);
  return index;
}

const phrasesOf = (words: WordList): Phrases => longestFirst(Object.values(words).flat().map(wordKey));

const longestFirst = (phrases: readonly string[]): Phrases =>
  [...new Set(phrases.filter((phrase) => phrase !== ''))].sort((a, b) => b.length - a.length);

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) values.push(value);
  map.set(key, values);
}
