import { markKey } from './markKey.ts';

/** Texts of footnotes by their mark: `1` for « (1) », `*` for an asterisk. */
export type Footnotes = ReadonlyMap<string, string>;

/** What a footnote starts with: « (1) », « [2] », an asterisk, a raised figure. */
const opening = /^(?:\((\d{1,2}|\p{L})\)|\[(\d{1,2}|\p{L})\]|(\*{1,3}|[†‡])|([¹²³⁴⁵⁶⁷⁸⁹]))\s*(?=\S)/u;

/**
 * The footnotes that a line holds, one or several.
 * @returns empty where the line starts with no mark
 */
export function readFootnotes(line: string): readonly (readonly [mark: string, text: string])[] {
  const notes: [string, string][] = [];
  let rest = line.trim();
  for (let match = opening.exec(rest); match; match = opening.exec(rest)) {
    const mark = markKey(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
    rest = rest.slice(match[0].length);
    const next = rest.search(/(?<=\s)(?:\(\d{1,2}\)|\[\d{1,2}\]|[*†‡¹²³⁴⁵⁶⁷⁸⁹])\s*\p{L}/u);
    notes.push([mark, (next === -1 ? rest : rest.slice(0, next)).replace(/[\s;,]+$/, '')]);
    rest = next === -1 ? '' : rest.slice(next);
  }
  return notes;
}
