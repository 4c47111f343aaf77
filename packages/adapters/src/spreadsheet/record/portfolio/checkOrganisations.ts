import { organisationKey } from '@jalon/core/portfolio';
import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingRow } from '../../Reading.ts';
import type { FinishRecords } from '../FinishRecords.ts';

/**
 * Says which rows may be of one organisation under several spellings, and where one is placed in two towns. Nothing is
 * merged: whoever imports decides.
 */
export const checkOrganisations: FinishRecords = (read, _table, { say }) => {
  const first = new Map<string, ReadingRow>();
  for (const row of read.rows) {
    const name = row.name ?? '';
    if (name === '') continue;
    const known = first.get(organisationKey(name));
    if (!known) {
      first.set(organisationKey(name), row);
      continue;
    }
    if (name !== known.name)
      say(
        'sheet/same-organisation',
        'hint',
        { row: row.row },
        { name, other: known.name ?? '', first: known.row },
      );
    for (const field of ['commune', 'postcode', 'organisation.type']) {
      const [now, before] = [row.text[field], known.text[field]];
      if (now === undefined || before === undefined || sameThing(row, known, field)) continue;
      say(
        'sheet/organisation-differs',
        'warning',
        { row: row.row },
        { name, found: now, other: before, first: known.row },
      );
    }
  }
  return read;
};

/** The same words, or words that stand for the same code. */
function sameThing(a: ReadingRow, b: ReadingRow, field: string): boolean {
  const codeIn = ({ values }: ReadingRow) => values.find((value) => value.field === field)?.code;
  const code = codeIn(a);
  return (
    (code !== undefined && code === codeIn(b)) ||
    wordKey(a.text[field] ?? '') === wordKey(b.text[field] ?? '')
  );
}
