import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingRow, SkippedRow } from '../../Reading.ts';
import type { FinishRecords } from '../FinishRecords.ts';
import { birthOf } from './birthOf.ts';
import { nameKey } from './nameKey.ts';

const personal: ReadonlySet<string> = new Set([
  'last-name',
  'first-name',
  'full-name',
  'birth-date',
  'health-number',
  'address',
  'phone',
  'email',
  'guardian',
]);

/** Gives each person a name, leaves out whoever is there twice, and compares the attendances that are declared. */
export const checkPeople: FinishRecords = (read, { box, grid }, { say }) => {
  const columns = box.columns.filter(({ field }) => personal.has(field));
  const letters = columns.map(({ index }) => grid.columnName(index)).join(', ');
  const headers = columns.map(({ header }) => header).join(', ');
  say('sheet/personal-data', 'hint', { row: box.header.bottom + 1 }, { columns: letters, headers });
  const first = new Map<string, ReadingRow>();
  const named = new Map<string, ReadingRow>();
  const rows: ReadingRow[] = [];
  const skipped: SkippedRow[] = [...read.skipped];
  for (const row of read.rows.map(asPerson)) {
    const [name, born] = [nameKey(row), birthOf(row)];
    const key = name === '' || born === undefined ? undefined : `${name} ${born}`;
    const before = key === undefined ? undefined : first.get(key);
    if (before) {
      const fields = Object.keys({ ...before.text, ...row.text }).filter(
        (field) =>
          !namesOf.has(field) && wordKey(before.text[field] ?? '') !== wordKey(row.text[field] ?? ''),
      );
      const code = fields.length === 0 ? 'sheet/person-repeated' : 'sheet/person-differs';
      say(code, 'warning', { row: row.row }, { first: before.row, fields: fields.join(', ') });
      skipped.push({ row: row.row, reason: 'duplicate', of: before.row });
      continue;
    }
    const namesake = named.get(name);
    const isKnownApart = born !== undefined && namesake !== undefined && birthOf(namesake) !== undefined;
    if (namesake && name !== '' && !isKnownApart)
      say('sheet/same-name', 'warning', { row: row.row }, { first: namesake.row });
    if (key !== undefined) first.set(key, row);
    if (name !== '' && !namesake) named.set(name, row);
    compareAttendances(row, say);
    rows.push(row);
  }
  return { ...read, rows, skipped };
};

const namesOf: ReadonlySet<string> = new Set([
  'last-name',
  'first-name',
  'full-name',
  'birth-date',
  'code',
  'comment',
]);

/** A person as a row: first and last name as one, the marks of each day in the values alone. */
function asPerson(row: ReadingRow): ReadingRow {
  const { presence: _marks, ...text } = row.text;
  const { presence: _places, ...cells } = row.cells ?? {};
  const name = text['full-name'] ?? [text['first-name'], text['last-name']].filter(Boolean).join(' ');
  return { ...row, ...(name === '' ? {} : { name }), text, cells };
}

function compareAttendances({ values }: ReadingRow, say: Parameters<FinishRecords>[2]['say']): void {
  const declared = values.find(({ field }) => field === 'attendances');
  const days = values.filter(({ field }) => field === 'presence');
  if (declared?.value === undefined || days.length === 0 || days.some(({ state }) => state === 'unreadable'))
    return;
  const counted = days.filter(({ answer }) => answer === true).length;
  if (counted !== declared.value)
    say(
      'sheet/attendances-differ',
      'warning',
      { cell: declared.cell },
      { declared: declared.value, counted },
    );
}
