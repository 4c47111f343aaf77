import { wordKey } from '../spreadsheet/lexicon/wordKey.ts';
import { columnLetters } from '../workbook/cellAddress.ts';
import { longTableWords } from './longTableWords.data.ts';
import type { ObservationColumn } from './ObservationColumn.ts';

/**
 * What the columns of a long table seem to hold, by the words over them: a proposal to look at, mend and hand to
 * `streamObservations`. What nobody asks for twice is taken once: where a code and a name stand side by side, the code
 * says the indicator.
 * @param header what stands over the columns
 * @example
 * ```ts
 * import { proposeObservationColumns } from '@jalon/adapters/spreadsheet';
 * proposeObservationColumns(['Indicateur', 'Trimestre', 'Sexe', 'Valeur']).map(({ column, field }) => column + field);
 * // => ['Aindicator', 'Bperiod', 'Ccategory', 'Dvalue']
 * ```
 */
export function proposeObservationColumns(header: readonly string[]): readonly ObservationColumn[] {
  const keys = header.map((text) => wordKey(text.replace(/\([^()]*\)/g, ' ')));
  const taken = new Map<number, Omit<ObservationColumn, 'column'>>();
  const known = new Set<string>();
  for (const { field, dimension, words } of longTableWords) {
    const wanted = dimension ?? field;
    if (known.has(wanted)) continue;
    const index = words
      .map((word) => keys.findIndex((key, at) => !taken.has(at) && key === wordKey(word)))
      .find((at) => at !== -1);
    if (index === undefined) continue;
    known.add(wanted);
    taken.set(index, { field, ...(dimension === undefined ? {} : { dimension }) });
  }
  return [...taken]
    .sort(([a], [b]) => a - b)
    .map(([index, column]) => ({ column: columnLetters(index), ...column }));
}
