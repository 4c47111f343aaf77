import papaparse from 'papaparse';

/** What stands between two cells, the least ambiguous first: a comma is a decimal sign in half of the field's files. */
const candidates = ['\t', ';', '|', ','] as const;

/** Records that are looked at. */
const preview = 200;

/**
 * What separates the cells of a text: the sign that cuts the most records into one same number of cells. Where two do
 * almost as well, the less ambiguous one wins, so that decimal commas do not pass for separators.
 * @param text with line ends as `\n`
 * @returns `,` where nothing separates
 * @example
 * ```ts
 * import { sniffDelimiter } from '@jalon/adapters/csv';
 * sniffDelimiter('a;1,5;2,5\nb;3,0;4,1\n'); // => ';'
 * ```
 */
export function sniffDelimiter(text: string): string {
  const support = candidates.map((delimiter) => agreement(text, delimiter));
  const most = Math.max(...support);
  return candidates.find((_, index) => most > 0 && (support[index] ?? 0) >= most * 0.6) ?? ',';
}

/** How many records have the most frequent number of cells, of those with more than one. */
function agreement(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const record of papaparse.parse<string[]>(text, { delimiter, newline: '\n', preview }).data) {
    // a title row of a tracking sheet says nothing about its separator
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
