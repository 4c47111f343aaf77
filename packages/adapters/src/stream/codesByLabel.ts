import type { LocalizedText } from '@jalon/core';
import { wordKey } from '../spreadsheet/lexicon/wordKey.ts';

/** Codes of categories by code and label. */
export function codesByLabel(
  categories: readonly { readonly code: string; readonly label: LocalizedText }[],
): ReadonlyMap<string, string> {
  return new Map(
    categories.flatMap(({ code, label }) =>
      [...(typeof label === 'string' ? [label] : Object.values(label)), code].map(
        (text): [string, string] => [wordKey(text), code],
      ),
    ),
  );
}
