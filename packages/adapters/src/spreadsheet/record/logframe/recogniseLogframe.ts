import { columnProfile } from '../../header/columnProfile.ts';
import type { HeaderBlock } from '../../header/headerPaths.ts';
import { measuredFields } from '../../header/measuredFields.ts';
import { readHeaderText } from '../../header/readHeaderText.ts';
import type { Column } from '../../header/recogniseColumns.ts';
import type { RecognisedTable } from '../../kind/TableReader.ts';
import { wordKey } from '../../lexicon/wordKey.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import type { RecordKind } from '../RecordKind.ts';
import { recogniseRecord } from '../recogniseRecord.ts';
import { levelReadings } from './levelReadings.ts';
import { logframeKind } from './logframeKind.ts';
import { splitLevel } from './splitLevel.ts';

const { level: _level, statement: _statement, ...rest } = logframeKind.fields;

/** Fields of the lexicon that its columns may be; which of them are levels and which statements is seen in their cells. */
const asFound: RecordKind = {
  ...logframeKind,
  fields: { ...rest, narrative: 'text', 'narrative.level': 'text', 'indicator.name': 'text' },
  repeats: [...(logframeKind.repeats ?? []), 'narrative', 'narrative.level'],
};

/** On its side, a frame has a line for each indicator under one word at the side. */
const onItsSide: RecordKind = {
  ...asFound,
  repeats: [...(asFound.repeats ?? []), 'indicator', 'indicator.name', 'verification', 'assumptions'],
};

/** Fields by which a header is looked for. */
export const logframeFields: readonly string[] = Object.keys(asFound.fields);

/** What shows that an indicator is followed over the year, not planned in a frame. */
const followUp: ReadonlySet<string> = new Set([
  'frequency',
  'responsible',
  'unit',
  'progress',
  'actual.cumulative',
]);

/**
 * What the columns under a header are in a logical framework. Copied from Word, its first columns often have no header:
 * the one whose cells are levels (« OS », "Output 1") holds the levels, the other the statements.
 * @returns `undefined` where nothing holds statements, or where the columns follow indicators up instead
 */
export function recogniseLogframe(
  grid: Grid,
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  if (header.bottom > header.top && holdsLevel(grid, header, context)) return undefined;
  const kind = grid.isTurned ? onItsSide : asFound;
  const found = recogniseRecord({ ...kind, needs: [] }, grid, header, end, context);
  const named = (found?.columns ?? []).map(renamed);
  const indicator = named.find(({ field }) => field === 'indicator');
  if (!indicator) return undefined;
  const told = [...unheaded(grid, header, named, end, context), ...named].sort((a, b) => a.index - b.index);
  const columns = withNarrative(told, grid, header, end);
  const has = (field: string) => columns.some((column) => column.field === field);
  const isFollowed = columns.some(({ field }) => followUp.has(field) || field === 'actual');
  if (!has('statement') || !(has('assumptions') || (has('verification') && !isFollowed))) return undefined;
  return { columns, score: scoreOf(columns) };
}

/** Whether the last row of a header holds a level and is therefore of the frame (« Objectif général | … »). */
const holdsLevel = (grid: Grid, { top, bottom }: HeaderBlock, context: ReadingContext): boolean =>
  grid.filled(bottom).some((column) => {
    const text = grid.text(bottom, column);
    const { word, statement } = splitLevel(text);
    if (word === undefined || statement !== '') return false;
    // "Goal" may stand over targets, but not below "Level"
    const over = Array.from({ length: bottom - top }, (_, at) => grid.text(top + at, column));
    return (
      !context.lexicon.fields.has(wordKey(text)) ||
      over.some((above) => readHeaderText(above, context).fields.includes('narrative.level'))
    );
  });

const renamed = (column: Column): Column =>
  column.field === 'indicator.name' ? { ...column, field: 'indicator' } : column;

/** Columns left of the first header that hold words all the same. */
function unheaded(
  grid: Grid,
  header: HeaderBlock,
  columns: readonly Column[],
  end: number,
  context: ReadingContext,
): readonly Column[] {
  const first = columns[0]?.index ?? 0;
  return Array.from({ length: first }, (_, index) => index)
    .filter((index) => columnProfile(grid, index, header.bottom + 1, end, context).words > 0.5)
    .map((index) => ({
      index,
      field: 'narrative',
      header: '',
      hidden: grid.isColumnHidden(index),
      issues: [],
    }));
}

/** The columns of the narrative: which holds the levels, which the statements. */
function withNarrative(
  columns: readonly Column[],
  grid: Grid,
  header: HeaderBlock,
  end: number,
): readonly Column[] {
  const open = columns.filter(({ field }) => field === 'narrative' || field === 'narrative.level');
  const share = new Map(
    open.map((column) => [column, levelShare(grid, column.index, header.bottom + 1, end)]),
  );
  const isLevel = (column: Column) => (share.get(column) ?? 0) >= 0.5;
  const statement =
    open.find((column) => column.field === 'narrative' && !isLevel(column)) ??
    open.findLast((column) => !isLevel(column));
  const level = open.find(
    (column) => column !== statement && (isLevel(column) || column.field === 'narrative.level'),
  );
  return columns.map((column) => {
    if (column === statement) return { ...column, field: 'statement' };
    if (column === level) return { ...column, field: 'level' };
    return column.field.startsWith('narrative') ? { ...column, field: 'unknown' } : column;
  });
}

/** Share of the cells of a column that are a level and nothing else. */
function levelShare(grid: Grid, column: number, from: number, end: number): number {
  let [levels, filled] = [0, 0];
  for (let row = from; row < Math.min(end, from + 60); row += 1) {
    const text = grid.text(row, column);
    if (text === '' || grid.filled(row).length < 2) continue;
    filled += 1;
    const { word, statement } = splitLevel(text);
    if (statement === '' && word !== undefined && levelReadings(word).length > 0) levels += 1;
  }
  return filled === 0 ? 0 : levels / filled;
}

function scoreOf(columns: readonly Column[]): number {
  let score = 0;
  for (const { field, period } of columns) {
    if (field === 'statement') score += 3;
    else if (field === 'indicator' || field === 'verification' || field === 'assumptions') score += 2;
    else if (measuredFields.has(field)) score += period ? 2.5 : 2;
    else score += field === 'unknown' ? -1 : 1;
  }
  return score;
}
