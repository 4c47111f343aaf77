import type { Dossier, Indicator } from '@jalon/core';
import type { ReadingRow, ReadingTable } from '../Reading.ts';
import type { ImportMapping } from './ImportMapping.ts';
import { normaliseCode, normaliseName } from './normaliseName.ts';

/** What a row of a sheet is in the dossier. */
export type RowMatch =
  | {
      readonly by: 'mapping' | 'code' | 'extension' | 'name';
      readonly row: ReadingRow;
      readonly indicator: Indicator;
    }
  | { readonly by: 'nothing'; readonly row: ReadingRow; readonly key?: string }
  | { readonly by: 'left-out'; readonly row: ReadingRow }
  | { readonly by: 'unknown-id'; readonly row: ReadingRow; readonly id: string }
  | { readonly by: 'nameless'; readonly row: ReadingRow }
  | { readonly by: 'twice'; readonly row: ReadingRow; readonly first: ReadingRow }
  | { readonly by: 'ambiguous'; readonly row: ReadingRow; readonly candidates: readonly Indicator[] };

/** The namespace under which an imported indicator keeps what its row is recognised by. */
export const importNamespace = 'jalon.spreadsheet';

/**
 * Which indicator each row of a table is: by the mapping, else by what an earlier import kept, else by declared code,
 * else by normalised name. Two rows of one table are never one indicator: a code or a name that stands twice does not
 * identify a row by itself.
 */
export function matchRows(
  indicators: readonly Indicator[],
  table: ReadingTable,
  mapping: ImportMapping,
): readonly RowMatch[] {
  const lookup = lookupOf(indicators);
  const codes = countBy(table.rows, ({ code }) => code && normaliseCode(code));
  const names = countBy(table.rows, ({ name }) => name && normaliseName(name));
  const claimed = new Map<string, ReadingRow>();
  const matches = new Map<ReadingRow, RowMatch>();
  const claim = (match: RowMatch & { indicator: Indicator }): void => {
    const first = claimed.get(match.indicator.id);
    if (first) matches.set(match.row, { by: 'twice', row: match.row, first });
    else {
      claimed.set(match.indicator.id, match.row);
      matches.set(match.row, match);
    }
  };
  // what a person or a code says goes before what a name may mean, wherever the rows stand
  for (const row of table.rows) {
    const told = mapped(row, mapping);
    if (told === null) matches.set(row, { by: 'left-out', row });
    else if (told !== undefined) {
      const indicator = lookup.byId.get(told);
      if (indicator) claim({ by: 'mapping', row, indicator });
      else matches.set(row, { by: 'unknown-id', row, id: told });
    } else if (!row.name && !row.code) matches.set(row, { by: 'nameless', row });
  }
  // what cannot be told apart is one row and its repetitions
  const keys = new Map<string, ReadingRow>();
  for (const row of table.rows) {
    if (matches.has(row)) continue;
    const first = keys.get(rowKey(row));
    if (first) matches.set(row, { by: 'twice', row, first });
    else keys.set(rowKey(row), row);
  }
  // what an earlier import kept is surer than a code that stands twice
  for (const row of table.rows) {
    const kept = matches.has(row) ? undefined : lookup.byKey.get(rowKey(row));
    if (kept && !claimed.has(kept.id)) claim({ by: 'extension', row, indicator: kept });
  }
  for (const row of table.rows) {
    if (matches.has(row) || !row.code) continue;
    const code = normaliseCode(row.code);
    const own = lookup.byCode.get(code) ?? [];
    const found = (codes.get(code) ?? 0) > 1 || own.length > 1 ? own.filter((one) => hasName(one, row)) : own;
    // those that bear a key of their own are recognised by it
    const [only, ...more] = found.length > 1 ? found.filter((one) => keptKey(one) === undefined) : found;
    if (only && more.length === 0) claim({ by: 'code', row, indicator: only });
  }
  for (const row of table.rows) {
    if (matches.has(row)) continue;
    const key = rowKey(row);
    const once = (names.get(normaliseName(row.name ?? '')) ?? 0) === 1;
    const named = once ? (lookup.byName.get(normaliseName(row.name ?? '')) ?? []) : [];
    const free = named.filter(({ id }) => !claimed.has(id));
    if (free.length > 1) matches.set(row, { by: 'ambiguous', row, candidates: free });
    else if (free[0]) claim({ by: 'name', row, indicator: free[0] });
    else {
      const code = row.code && normaliseCode(row.code);
      const codeDoes = code && row.name && codes.get(code) === 1 && !lookup.byCode.has(code);
      matches.set(row, { by: 'nothing', row, ...(codeDoes ? {} : { key }) });
    }
  }
  return table.rows.map((row) => matches.get(row) ?? { by: 'nameless', row });
}

/** What a row is recognised by where its code alone does not do: code, section and name. */
export const rowKey = ({ code, section, name }: ReadingRow): string =>
  `${normaliseCode(code ?? '')}|${normaliseName(section ?? '')}|${normaliseName(name ?? '')}`;

function mapped(row: ReadingRow, { indicators }: ImportMapping): string | null | undefined {
  for (const label of [row.code, row.name]) {
    if (indicators && label !== undefined && Object.hasOwn(indicators, label)) return indicators[label];
  }
  return undefined;
}

const hasName = (indicator: Indicator, row: ReadingRow): boolean =>
  row.name !== undefined && namesOf(indicator).includes(normaliseName(row.name));

const namesOf = ({ name }: Indicator): readonly string[] =>
  [...new Set(typeof name === 'string' ? [name] : Object.values(name))].map(normaliseName);

function lookupOf(indicators: Dossier['indicators']) {
  const byCode = new Map<string, Indicator[]>();
  const byName = new Map<string, Indicator[]>();
  const byKey = new Map<string, Indicator>();
  const byId = new Map<string, Indicator>();
  for (const indicator of indicators) {
    byId.set(indicator.id, indicator);
    if (indicator.code) addTo(byCode, normaliseCode(indicator.code), indicator);
    for (const name of namesOf(indicator)) addTo(byName, name, indicator);
    const key = keptKey(indicator);
    if (key !== undefined) byKey.set(key, indicator);
  }
  return { byCode, byName, byKey, byId };
}

/** What an earlier import kept to recognise the row by. */
function keptKey({ extensions }: Indicator): string | undefined {
  const kept = extensions?.[importNamespace] as { readonly row?: unknown } | null | undefined;
  return typeof kept === 'object' && typeof kept?.row === 'string' ? kept.row : undefined;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function countBy(rows: readonly ReadingRow[], keyOf: (row: ReadingRow) => string | undefined) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
