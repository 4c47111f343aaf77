import type { ReadingTable } from '../../Reading.ts';
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

/** The items of a table of answers: the id of each by the field of its column, in the order of the columns. */
export function itemIds({ columns }: ReadingTable): ReadonlyMap<string, string> {
  const mint = new IdMint([]);
  const fields = [...new Set(Object.values(columns))].filter((field) => !aboutResponse.has(field));
  return new Map(
    fields.map((field) => [
      field,
      mint.fromId(/^[A-Za-z0-9][\w.~-]{0,127}$/.test(field) ? field : readableStem('question', field)),
    ]),
  );
}
