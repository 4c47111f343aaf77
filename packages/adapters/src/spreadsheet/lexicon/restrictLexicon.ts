import type { LexiconIndex } from './indexLexicon.ts';

/** A lexicon of which only some fields are known: the words over other columns are those of other tables. */
export function restrictLexicon(index: LexiconIndex, isKnown: (field: string) => boolean): LexiconIndex {
  const fields = new Map<string, readonly string[]>();
  for (const [phrase, named] of index.fields) {
    const known = named.filter(isKnown);
    if (known.length > 0) fields.set(phrase, known);
  }
  return { ...index, fields, headerPhrases: index.headerPhrases.filter((phrase) => fields.has(phrase)) };
}
