import type { ReadingTable } from '../../Reading.ts';
import { itemOfField } from '../../surveyForm/formField.ts';
import { IdMint } from '../IdMint.ts';
import { readableStem } from '../readableStem.ts';

/** Columns that say who answered, when, in which round, and whether they agreed: no items of an instrument. */
const aboutResponse: ReadonlySet<string> = new Set([
  'code',
  'respondent',
  'stamp',
  'wave',
  'consent',
  'email',
  'phone',
  'last-name',
  'first-name',
  'full-name',
  'paradata',
  'unknown',
  'ignore',
]);

/**
 * The items of a table of answers: the id of each by the field of its column, in the order of the columns; of a form of
 * ours the items that it was written from.
 */
export function itemIds({ columns }: ReadingTable): ReadonlyMap<string, string> {
  const mint = new IdMint([]);
  const fields = [...new Set(Object.values(columns))].filter((field) => !aboutResponse.has(field));
  return new Map(
    fields.map((field) => {
      const id = itemOfField(field)?.item ?? field;
      return [field, mint.fromId(isId(id) ? id : readableStem('question', id))];
    }),
  );
}

const isId = (text: string): boolean => /^[A-Za-z0-9][\w.~-]{0,127}$/.test(text);
