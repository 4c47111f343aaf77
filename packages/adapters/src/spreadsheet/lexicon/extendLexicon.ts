import type { Lexicon, WordList } from './Lexicon.ts';

/** A tree of words of any depth, as a lexicon is. */
type WordTree = { readonly [key: string]: WordTree | readonly string[] };

/** Words to add, at the places of a lexicon where they belong. */
export type LexiconAdditions = {
  readonly [K in keyof Lexicon]?: Lexicon[K] extends WordList
    ? WordList
    : { readonly [key: string]: WordList };
};

/**
 * A lexicon with more words, for sheets that call things by names of their own. Nothing is taken away.
 * @param lexicon for example `standardLexicon`
 * @param additions words by field and language
 * @example
 * ```ts
 * import { extendLexicon, readTables, standardLexicon } from '@jalon/adapters/spreadsheet';
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const { value: workbook } = readCsvSheet('Témoin;Point de départ;T1 2024\nAttente;21;18,5\n');
 * const lexicon = extendLexicon(standardLexicon, {
 *   headers: { 'indicator.name': { fr: ['Témoin'] }, baseline: { fr: ['Point de départ'] } },
 * });
 * readTables(workbook ?? { source: { format: 'csv' }, sheets: [] }, { lexicon }).tables[0]?.rows[0]?.name; // => 'Attente'
 * ```
 */
export function extendLexicon(lexicon: Lexicon, additions: LexiconAdditions): Lexicon {
  return merged(lexicon as unknown as WordTree, additions as WordTree) as unknown as Lexicon;
}

function merged(base: WordTree, more: WordTree): WordTree {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(more)])];
  return Object.fromEntries(
    keys.map((key) => {
      const [old, added] = [ownValue(base, key), ownValue(more, key)];
      if (old === undefined || added === undefined) return [key, old ?? added ?? []];
      if (Array.isArray(old) && Array.isArray(added)) return [key, [...old, ...added]];
      return [key, merged(old as WordTree, added as WordTree)];
    }),
  );
}

const ownValue = (tree: WordTree, key: string) => (Object.hasOwn(tree, key) ? tree[key] : undefined);
