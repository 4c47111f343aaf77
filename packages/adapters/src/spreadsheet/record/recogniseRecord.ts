import type { Period } from '@jalon/core';
import { type ColumnMeaning, columnMeaning } from '../header/columnMeaning.ts';
import { type ColumnProfile, columnProfile } from '../header/columnProfile.ts';
import { type HeaderBlock, headerPaths } from '../header/headerPaths.ts';
import type { Column } from '../header/recogniseColumns.ts';
import type { RecognisedTable } from '../kind/TableReader.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { RecordKind } from './RecordKind.ts';

/** What the columns under a header are for a kind of record; `undefined` where one is missing that the kind needs. */
export function recogniseRecord(
  kind: RecordKind,
  grid: Grid,
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  const taken = new Set<string>();
  const columns = [...headerPaths(grid, header, context)]
    .sort(([a], [b]) => a - b)
    .map(([index, path]): Column => {
      const meaning = columnMeaning(path, context);
      const profile = columnProfile(grid, index, header.bottom + 1, end, context);
      const field = isMarked(kind, meaning, profile, context)
        ? (kind.periods ?? '')
        : fieldOf(kind, meaning, profile, taken);
      if (!kind.repeats?.includes(field)) taken.add(field);
      return {
        index,
        field,
        header: meaning.header,
        ...periodOf(meaning),
        ...(meaning.unit === undefined ? {} : { unit: meaning.unit }),
        hidden: grid.isColumnHidden(index),
        issues: [],
      };
    });
  const fields = new Set(columns.map(({ field }) => field));
  const isWhole = kind.needs.every((group) => group.some((field) => fields.has(field)));
  return isWhole ? { columns, score: scoreOf(kind, columns) } : undefined;
}

const periodOf = ({ period }: ColumnMeaning): { period?: Period } => (period ? { period } : {});

/** Whether a column under a month of its own holds crosses, whatever stands over all months (« Calendrier »). */
function isMarked(
  kind: RecordKind,
  { header, period }: ColumnMeaning,
  profile: ColumnProfile,
  context: ReadingContext,
): boolean {
  if (!period || kind.periods === undefined || kind.fields[kind.periods] !== 'mark') return false;
  const [own = ''] = header.split(' › ').slice(-1);
  return context.period(own).value !== undefined && suits(kind, kind.periods, profile);
}

function fieldOf(
  kind: RecordKind,
  meaning: ColumnMeaning,
  profile: ColumnProfile,
  taken: ReadonlySet<string>,
): string {
  const candidates = meaning.assumed ? (kind.periods ? [kind.periods] : []) : meaning.fields;
  const asked = /\?\s*$/.test(meaning.header)
    ? candidates.filter((field) => kind.asked?.includes(field))
    : [];
  const free = [...asked, ...candidates].filter((field) => !taken.has(field));
  const fits = free.find((field) => suits(kind, field, profile));
  // figures under a month are no crosses in a calendar
  const named = free.find((field) => kind.fields[field] !== 'mark');
  const found = fits ?? (meaning.exact ? named : undefined);
  if (found !== undefined) return found;
  if (!kind.keepsOthers) return 'unknown';
  const own = fieldKey(meaning.header);
  return own === '' || taken.has(own) ? 'unknown' : own;
}

/** Whether what stands below a header is of the sort that its field holds. */
function suits(kind: RecordKind, field: string, { filled, figures, words }: ColumnProfile): boolean {
  if (filled === 0) return true;
  const content = kind.fields[field];
  if (content === 'mark') return figures < 0.4;
  return content === 'figure' || content === 'percent'
    ? figures >= 0.4
    : content !== 'text' || words > 0 || figures < 1;
}

/** What a column that no word names is called: the first line of its header, without what stands in parentheses. */
function fieldKey(header: string): string {
  const [last = ''] = header.split(' › ').slice(-1);
  return wordKey(last.replace(/\([^()]*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function scoreOf({ names, needs, fields, keepsOthers }: RecordKind, columns: readonly Column[]): number {
  const needed = new Set(needs.flat());
  let [score, isNamed] = [0, false];
  for (const { field } of columns) {
    const isName = !isNamed && names.includes(field);
    isNamed ||= isName;
    if (isName) score += 3;
    else if (needed.has(field)) score += 2;
    else if (Object.hasOwn(fields, field)) score += 1;
    else score -= keepsOthers ? 0.5 : 1;
  }
  return score;
}
