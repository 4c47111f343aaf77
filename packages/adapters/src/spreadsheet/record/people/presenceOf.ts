import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';

const there: ReadonlySet<string> = new Set(
  'p x pr present presente presents oui o yes y ja j si s 1 ✓ ✔ ☑ ☒ v here attended aanwezig asistio am pm'.split(
    ' ',
  ),
);
const away: ReadonlySet<string> = new Set(
  'a ab abs absent absente 0 non n no nee ☐ aj anj nj excuse excusee exc excused afwezig ausente absente falta f'.split(
    ' ',
  ),
);

/**
 * Whether a mark in a column of a day says that someone was there, in the words of the sheet's own legend where it has
 * one, else as they are used everywhere.
 */
export function presenceOf(text: string, { abbreviations }: ReadingContext): boolean | undefined {
  const key = wordKey(text);
  const meaning = wordKey(abbreviations.get(text.trim()) ?? abbreviations.get(key) ?? '');
  if (meaning !== '') {
    if (/^(?:present|la\b|there|aanwezig|asist)/.test(meaning)) return true;
    if (/^(?:absent|excus|malad|away|sick|afwezig|ausent|vacan|conge|holiday)/.test(meaning)) return false;
  }
  if (there.has(key)) return true;
  return away.has(key) ? false : undefined;
}
