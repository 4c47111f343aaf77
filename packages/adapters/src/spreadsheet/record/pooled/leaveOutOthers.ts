import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingRow, SkippedRow } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import { populationOf } from './populationOf.ts';

/** Share of the rows that say whom a table counts. */
const most = 0.6;

/**
 * Leaves out the rows that count someone else than their indicator does elsewhere in the table: families in a column of
 * children would be summed with them.
 */
export function leaveOutOthers(
  rows: readonly ReadingRow[],
  { say }: IssueSink,
): { readonly rows: readonly ReadingRow[]; readonly skipped: readonly SkippedRow[] } {
  const counted = new Map(rows.map((row) => [row, countedIn(row)]));
  const table = mainOf([...counted.values()]);
  const groups = new Map<string, ReadingRow[]>();
  for (const row of rows) {
    const key = wordKey(row.name ?? '');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const partners = new Set(rows.map(partnerOf));
  const others = new Map<ReadingRow, { readonly found: string; readonly main: string }>();
  for (const group of groups.values()) {
    // what one partner counts in its own way, where the others all count the same, is the same indicator
    const isAlone =
      partners.size > 2 && new Set(group.map(partnerOf)).size === 1 && group.length < rows.length / 4;
    const main = isAlone ? table : mainOf(group.map((row) => counted.get(row)));
    for (const row of group) {
      const found = counted.get(row);
      if (main !== undefined && found !== undefined && found !== main) others.set(row, { found, main });
    }
  }
  for (const [row, { found, main }] of others) {
    const params = { found: namesOf(found), expected: namesOf(main), organisation: partnerOf(row) };
    say('sheet/other-population', 'warning', { row: row.row }, params);
  }
  return {
    rows: rows.filter((row) => !others.has(row)),
    skipped: [...others.keys()].map(({ row }) => ({ row, reason: 'other-population' })),
  };
}

const partnerOf = ({ text }: ReadingRow): string => text['organisation'] ?? '';

/** Whom a row counts: by its unit, its breakdowns, its remark, else by its indicator. */
function countedIn({ text, name, values }: ReadingRow): string | undefined {
  const { unit = '', comment = '' } = text;
  const remark = /compt|count|geteld|contad/i.test(comment) ? comment : '';
  return (
    populationOf(remark) ??
    populationOf(unit) ??
    populationOf(values.map((value) => value.unit ?? '').join(' ')) ??
    populationOf(brokenDown(text)) ??
    populationOf(name ?? '')
  );
}

const general: ReadonlySet<string> = new Set([
  'unit',
  'comment',
  'organisation',
  'period',
  'source',
  'indicator.name',
]);

const brokenDown = (text: ReadingRow['text']): string =>
  Object.keys(text)
    .filter((field) => !general.has(field))
    .map((field) => text[field])
    .join(' ');

function mainOf(populations: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const population of populations)
    if (population !== undefined) counts.set(population, (counts.get(population) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= populations.length * most ? first[0] : undefined;
}

const names: ReadonlyMap<string, { readonly fr: string; readonly en: string }> = new Map([
  ['families', { fr: 'des familles', en: 'families' }],
  ['children', { fr: 'des enfants', en: 'children' }],
  ['parents', { fr: 'des parents', en: 'parents' }],
  ['young-people', { fr: 'des jeunes', en: 'young people' }],
  ['organisations', { fr: 'des organisations', en: 'organisations' }],
  ['sessions', { fr: 'des séances', en: 'sessions' }],
]);

const namesOf = (population: string) => names.get(population) ?? population;
