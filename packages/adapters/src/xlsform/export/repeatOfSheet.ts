import { foldText } from '@jalon/core';
import type { MergedForm } from '../kobo/MergedForm.ts';
import { wordsOf } from '../kobo/wordsOf.ts';
import type { ExportSheet } from './ExportSheet.ts';
import { namesWithin } from './namesWithin.ts';
import { cutName, lastName, plainName } from './plainName.ts';

/**
 * The path of the repeat whose rows a table holds: by the keys of its rows, by its name, which a workbook may have cut to
 * 31 signs, else by its columns.
 * @param key key of a row as ODK makes it: `uuid:1/house/child[2]`
 */
export function repeatOfSheet(
  { name, headers }: ExportSheet,
  key: string | undefined,
  { versions }: MergedForm,
): string | undefined {
  const repeats = [...new Set(versions.flatMap((version) => [...version.repeats]))];
  const ofKey = key?.slice(key.indexOf('/') + 1).replace(/\[\d+\]/g, '');
  if (ofKey !== undefined && repeats.includes(ofKey)) return ofKey;
  const own = repeats.filter((path) => lastName(path) === name || plainName(path) === plainName(name));
  if (own.length === 1) return own[0];
  const stem = cutName(name);
  const alike = repeats.filter((path) =>
    [path, lastName(path)].some((text) => {
      const isCut = stem !== undefined && plainName(text).startsWith(plainName(stem));
      // a file is named after its form first
      return isCut || plainName(name).endsWith(`_${plainName(text)}`);
    }),
  );
  const among = own.length > 0 ? own : alike.length > 0 ? alike : repeats;
  const fits = among.map((path) => ({ path, fit: columnsOf(path, headers, versions) }));
  const best = fits.toSorted((a, b) => b.fit - a.fit)[0];
  return best && (best.fit > 0 || alike.length === 1) ? best.path : undefined;
}

/** How many columns a repeat has a question for. */
function columnsOf(path: string, headers: readonly string[], versions: MergedForm['versions']): number {
  const known = new Set(
    versions.flatMap(({ questions }) =>
      [...questions.values()].flatMap(({ repeat, name, item }) =>
        repeat === path ? [name, ...wordsOf(item.text)] : [],
      ),
    ),
  );
  return headers.filter((header) =>
    namesWithin(header).some((part) => known.has(part) || known.has(foldText(part))),
  ).length;
}
