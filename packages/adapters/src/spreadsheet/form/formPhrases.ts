import type { LexiconIndex, Phrases } from '../lexicon/indexLexicon.ts';

/** The words of the labels of forms, ready for looking up. */
export interface FormPhrases {
  /** Fields by folded phrase, without `form.`. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Phrases long enough to be told inside a longer text, longest first. */
  readonly telling: Phrases;
  /** Phrases by field. */
  readonly byField: ReadonlyMap<string, Phrases>;
}

const known = new WeakMap<LexiconIndex, FormPhrases>();

const prefix = 'form.';

/** The labels of forms among the words of a lexicon, looked up once for each. */
export function formPhrases(lexicon: LexiconIndex): FormPhrases {
  const found = known.get(lexicon);
  if (found) return found;
  const fields = new Map<string, readonly string[]>();
  const byField = new Map<string, string[]>();
  for (const phrase of lexicon.headerPhrases) {
    const named = (lexicon.fields.get(phrase) ?? [])
      .filter((field) => field.startsWith(prefix))
      .map((field) => field.slice(prefix.length));
    if (named.length > 0) fields.set(phrase, named);
    for (const field of named) byField.set(field, [...(byField.get(field) ?? []), phrase]);
  }
  const telling = [...fields.keys()].filter((phrase) => phrase.includes(' ') || phrase.length >= 12);
  const fresh = { fields, telling, byField };
  known.set(lexicon, fresh);
  return fresh;
}
