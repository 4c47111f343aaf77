import type { Period } from '@jalon/core';
import { foldWords } from '../lexicon/foldWords.ts';
import type { Phrases } from '../lexicon/indexLexicon.ts';
import { wordPlace } from '../lexicon/wordPlace.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

const day = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:1er|\d{1,2})\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?\d{4}`;
const month = String.raw`\p{L}{3,}\.?(?:\s+(?:de\s+)?\d{4})?`;
const to = String.raw`\s*(?:[-–—/]|au|à|al?|to|until|hasta|tot|t/m|jusqu['’]au)\s*`;

/** How a line writes from when to when, the most telling first; at last a year or a pair of years. */
const spans = [
  new RegExp(`(?:${day})${to}(?:${day})`, 'u'),
  new RegExp(`${month}${to}${month}(?<=\\d{4})`, 'u'),
  /(?:[TQSKH][1-4]\s+)?(?:FY\s?)?(?<![\d/.-])(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2}))?(?![\d/.-])/u,
];

/**
 * The months or years behind words that introduce them: « Période : sept. 2023 - août 2024 », « projet social
 * 2025-2027 ». Where nothing says when the year starts, « 2023-2024 » may be two years or one, and tells none.
 */
export function periodOfLine(line: string, labels: Phrases, context: ReadingContext): Period | undefined {
  const composed = line.normalize('NFC');
  const folded = foldWords(composed);
  for (const label of labels) {
    const at = wordPlace(folded, label);
    if (at === -1) continue;
    const rest = composed.slice(at + label.length, at + label.length + 70);
    const behindColon = /^[^:]{0,20}:\s*([^;|]+)/u.exec(rest)?.[1]?.trim();
    const written = spans.map((span) => span.exec(rest)?.[0]);
    for (const text of [behindColon, ...written]) {
      const period = text === undefined ? undefined : context.period(text).value;
      if (period) return period;
    }
  }
  return undefined;
}
