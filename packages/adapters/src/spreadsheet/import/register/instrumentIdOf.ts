import type { ReadingTable } from '../../Reading.ts';
import { itemOfField } from '../../surveyForm/formField.ts';
import { readableStem } from '../readableStem.ts';

/** Id of the instrument that a table of answers is of: the one that a form of ours names, else after the title. */
export function instrumentIdOf({ columns, meta, sheet }: ReadingTable): string {
  for (const field of Object.values(columns)) {
    const named = itemOfField(field);
    if (named) return named.instrument;
  }
  return readableStem('instrument', meta.title ?? sheet);
}
