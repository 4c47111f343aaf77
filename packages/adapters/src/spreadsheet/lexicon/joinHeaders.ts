import type { WordList } from './Lexicon.ts';

/** The words over columns, by field. */
export type Headers = { readonly [field: string]: WordList };

/** The words of several kinds of table together: a field that two of them share has the words of both. */
export function joinHeaders(...parts: readonly Headers[]): Headers {
  const fields = new Map<string, Map<string, Set<string>>>();
  for (const [field, words] of parts.flatMap((part) => Object.entries(part))) {
    const known = fields.get(field) ?? new Map<string, Set<string>>();
    fields.set(field, known);
    for (const [language, phrases] of Object.entries(words)) {
      known.set(language, new Set([...(known.get(language) ?? []), ...phrases]));
    }
  }
  return Object.fromEntries(
    [...fields].map(([field, words]) => [
      field,
      Object.fromEntries([...words].map(([language, phrases]) => [language, [...phrases]])),
    ]),
  );
}
