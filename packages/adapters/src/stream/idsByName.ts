import type { LocalizedText } from '@jalon/core';
import { wordKey } from '../spreadsheet/lexicon/wordKey.ts';

/** Ids by what people write for them: the id, the code, the name in any language. A name that two share is nobody's. */
export function idsByName(
  entities: readonly { readonly id: string; readonly code?: string; readonly name: LocalizedText }[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string | undefined>();
  for (const { id, code, name } of entities) {
    const names = typeof name === 'string' ? [name] : Object.values(name);
    for (const key of new Set([...names, ...(code ? [code] : [])].map(wordKey)))
      ids.set(key, ids.has(key) ? undefined : id);
  }
  // what is written like an id means that id, whatever else bears it as a name
  for (const { id } of entities) ids.set(wordKey(id), id);
  return new Map([...ids].filter((entry): entry is [string, string] => entry[1] !== undefined));
}
