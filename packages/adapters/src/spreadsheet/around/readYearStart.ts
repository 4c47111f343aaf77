import { foldWords } from '../lexicon/foldWords.ts';
import { wordPlace } from '../lexicon/wordPlace.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/**
 * The month in which the year of a sheet starts, where a line says so: "FY runs October–September", « exercice juin–mai »,
 * "FY24 (Oct 2023 – Sep 2024)".
 * @returns 1 to 12; `undefined` where no line tells
 */
export function readYearStart(lines: readonly string[], context: ReadingContext): number | undefined {
  for (const line of lines) {
    const folded = foldWords(line);
    const says = context.lexicon.words.years.some((word) => yearPlace(folded, word));
    if (!says) continue;
    for (const match of line.matchAll(
      /(\p{L}{3,}\.?)(\s+\d{4})?\s*(?:[–—-]|to|à|au|a|tot)\s*(\p{L}{3,}\.?)(?:\s+(\d{4}))?/gu,
    )) {
      const start = monthStart(match[1] ?? '', context);
      const end = monthStart(match[3] ?? '', context);
      // twelve months that start in one and end in the one before it
      if (start !== undefined && end !== undefined && end === ((start + 10) % 12) + 1) return start;
    }
  }
  return undefined;
}

/** Whether a word for a year stands in a text, be it with its number: "FY24". */
const yearPlace = (folded: string, word: string): boolean =>
  wordPlace(folded.replace(/(?<=\p{L})\d+/gu, ''), word) !== -1;

/** The number of a month from its name. */
function monthStart(name: string, context: ReadingContext): number | undefined {
  const { value } = context.period(`${name} 2000`);
  return value?.grain === 'month' ? Number(value.start.slice(5, 7)) : undefined;
}
