import { foldText } from '@jalon/core';
import { perText } from '../../lexicon/perText.ts';
import type { ReadingRow, ReadingTable, ReadingValue } from '../../Reading.ts';
import type { PartLabel } from '../breakdown/PartLabel.ts';
import { axisWords } from '../breakdown/partWords.data.ts';
import { isActual } from '../isActual.ts';
import { rowKey } from '../matchRows.ts';

/** The rows of a table that speak of one indicator. */
export interface Series {
  /** The indicator as its rows tell it together. */
  readonly row: ReadingRow;
  /** Its rows, where it has several: one per period, organisation or part. */
  readonly lines?: readonly ReadingRow[];
}

/** What part of the whole a row is about, by the columns that say it. */
export function partsOfRow(
  { text }: ReadingRow,
  headers: ReadingTable['headers'] = noHeaders,
): readonly PartLabel[] {
  const parts: PartLabel[] = [];
  const columns = columnsUnder(headers);
  for (const field of Object.keys(text)) {
    const part = columns(field)(text[field] ?? '');
    if (part) parts.push(part);
  }
  return parts;
}

/** What the cells of a column of parts say, each text once. */
type PartReader = (written: string) => PartLabel | undefined;

const noHeaders: NonNullable<ReadingTable['headers']> = {};

const tables = new WeakMap<NonNullable<ReadingTable['headers']>, (field: string) => PartReader>();

/** What the columns of a table say of parts, by their field. */
function columnsUnder(headers: NonNullable<ReadingTable['headers']>): (field: string) => PartReader {
  const known =
    tables.get(headers) ??
    perText((field): PartReader => {
      const axis = axisOf(field, Object.hasOwn(headers, field) ? (headers[field] ?? '') : undefined);
      return axis === undefined ? () => undefined : perText((written) => partAlong(axis, written.trim()));
    });
  tables.set(headers, known);
  return known;
}

function partAlong(axis: string, label: string): PartLabel | undefined {
  if (label === '' || isWhole(label)) return undefined;
  // a column of figures breaks nothing down; of ages it may
  if (/^[\d\s.,%€$+-]+$/u.test(label) && !axisWords.has(foldText(axis))) return undefined;
  return { label, ...(axis === '' ? {} : { axis }) };
}

/** What a column of parts says over them; '' where it only says that they are parts, `undefined` for any other column. */
function axisOf(field: string, header: string | undefined): string | undefined {
  if (field === 'disaggregation') return '';
  if (header === undefined) return axisWords.has(field) ? field : undefined;
  const name = header.replace(/\([^()]*\)/gu, ' ').trim();
  const folded = foldText(name);
  const isAxis = axisWords.has(folded);
  // a column that the reader took for a breakdown bears its header in short form, any other its header as it stands
  const short = folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  if (!isAxis && (field !== short || field === header)) return undefined;
  return generalWords.has(folded) ? '' : name;
}

/** Words that only say that a value is broken down. */
const generalWords: ReadonlySet<string> = new Set([
  ...['desagregation', 'ventilation', 'categorie', 'categories', 'sous-groupe', 'detail', 'public'],
  ...[
    'disaggregation',
    'breakdown',
    'category',
    'subgroup',
    'group',
    'desglose',
    'desagregacion',
    'categoria',
  ],
  ...['uitsplitsing', 'categorie', 'groep'],
]);

const isWhole = (label: string): boolean =>
  /^(?:total|totaux|ensemble|tous|toutes|all|todos|totaal|-|–|—)$/iu.test(label);

/**
 * The rows of a long table, in which each row is one value, put together by indicator. A table with one row per
 * indicator comes back as it is: two rows of one name are then two indicators that nobody can tell apart.
 */
export function gatherSeries({ rows, headers }: ReadingTable): readonly Series[] {
  const isLong = rows.some(
    (row) =>
      row.period !== undefined ||
      row.text['organisation'] !== undefined ||
      partsOfRow(row, headers).length > 0,
  );
  if (!isLong) return rows.map((row) => ({ row }));
  const groups = new Map<string, ReadingRow[]>();
  let last: ReadingRow[] | undefined;
  for (const row of rows) {
    const [above] = last ?? [];
    // rows of one indicator stand together in nearly all tables
    const goesOn =
      above && row.name === above.name && row.code === above.code && row.section === above.section;
    if (goesOn) {
      last?.push(row);
      continue;
    }
    const key = rowKey(row);
    last = groups.get(key) ?? [];
    last.push(row);
    groups.set(key, last);
  }
  return [...groups.values()].map((lines) => ({ row: gathered(lines), lines }));
}

/** One row with the cells of several; an aim that each of them repeats is one. */
function gathered(lines: readonly ReadingRow[]): ReadingRow {
  const [first] = lines as readonly [ReadingRow, ...ReadingRow[]];
  const { period: _own, ...rest } = first;
  const aims: ReadingValue[] = [];
  for (const { values, period } of lines) {
    for (const cell of values) {
      if (cell.field !== 'baseline' && cell.field !== 'target') continue;
      if (cell.state !== undefined) continue;
      const same = aims.find((known) => known.field === cell.field && sameAim(known, cell));
      if (same) continue;
      const isFirst = !aims.some(({ field }) => field === cell.field);
      aims.push(isFirst || cell.period || !period ? cell : { ...cell, period });
    }
  }
  const figures = lines.flatMap(({ values }) =>
    values.filter(
      (cell) => isActual(cell) || cell.field === 'actual.cumulative' || cell.field === 'progress',
    ),
  );
  return { ...rest, values: [...aims, ...figures] };
}

const sameAim = (a: ReadingValue, b: ReadingValue): boolean =>
  a.value === b.value && a.min === b.min && a.max === b.max && a.unit === b.unit && a.op === b.op;
