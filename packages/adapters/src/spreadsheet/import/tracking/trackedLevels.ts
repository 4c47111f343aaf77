import type { FrameRowRole, FrameTemplate } from '@jalon/core/frame';
import type { ReadingRow, ReadingTable } from '../../Reading.ts';
import { decideLevels } from '../../record/logframe/decideLevels.ts';
import { levelStem } from '../../record/logframe/levelReadings.ts';
import { splitLevel } from '../../record/logframe/splitLevel.ts';
import { splitAxis } from './splitAxis.ts';

/** One statement over an indicator: the axis, the objective, the action. */
export interface LevelStep {
  readonly role: FrameRowRole;
  readonly text: string;
  readonly code?: string;
}

/** The statements over each row of a table, from the top down, and the tradition in which they stand. */
export interface TrackedLevels {
  readonly template: FrameTemplate;
  readonly steps: ReadonlyMap<ReadingRow, readonly LevelStep[]>;
  /** Only headings between the rows tell them, no column does. */
  readonly isHeaded: boolean;
}

/** Fields of columns that hold statements, from the top down, with what each is in either tradition. */
const columns: readonly (readonly [field: string, social: FrameRowRole, chain: FrameRowRole])[] = [
  ['axis', 'axis', 'impact'],
  ['impact', 'axis', 'impact'],
  ['objective.general', 'objective', 'impact'],
  ['outcome', 'objective', 'outcome'],
  ['objective.specific', 'sub-objective', 'outcome'],
  ['statement', 'objective', 'outcome'],
  ['objective.operational', 'sub-objective', 'output'],
  ['output', 'sub-objective', 'output'],
  ['activity', 'action', 'activity'],
];

const ranks: ReadonlyMap<FrameRowRole, number> = new Map(
  (
    [
      ['axis', 'impact'],
      ['objective', 'outcome'],
      ['sub-objective', 'output'],
      ['action', 'activity'],
    ] as const
  ).flatMap((roles, rank) => roles.map((role) => [role, rank] as const)),
);

/** What stands above what: a step goes below those of a higher rank. */
export const rankOf = (role: FrameRowRole): number => ranks.get(role) ?? ranks.size;

/**
 * The levels of results that a tracking table tells beside its indicators: in columns left of them (« Axe », « Objectif »,
 * « Action »), or in headings that start with the word of a level (« Objectif 1.1 : … », "Output 2: …").
 * @returns `undefined` where nothing says that its groups are levels: a section is a section
 */
export function trackedLevels(table: ReadingTable): TrackedLevels | undefined {
  const fields = levelColumns(table);
  const headings = headingsOf(table);
  const has = (...names: readonly string[]) => names.some((name) => fields.includes(name));
  const isSocial =
    has('axis', 'objective.operational') || [...headings.values()].some((step) => step?.role === 'axis');
  // a theme over indicators is a section, unless it stands over objectives or calls itself an axis
  const isLevel = fields.some((field) => field !== 'axis') || headings.size > 0 || saysAxis(table);
  if (!isLevel) return undefined;
  const levelled = fields.includes('statement') && !isSocial ? levelledStatements(table) : undefined;
  const steps = new Map<ReadingRow, readonly LevelStep[]>();
  for (const row of table.rows) {
    const above = stepsAbove(headings, row.row).map((step) => (isSocial ? inSocial(step) : step));
    const own = fields.flatMap((field) =>
      levelled && field === 'statement'
        ? (levelled.get(row) ?? [])
        : (stepIn(row, field, isSocial, has('objective.general')) ?? []),
    );
    const path = [...above, ...own];
    if (path.length > 0) steps.set(row, path);
  }
  if (steps.size === 0) return undefined;
  return { template: isSocial ? 'projet-social' : 'results-chain', steps, isHeaded: fields.length === 0 };
}

/** The columns of statements that stand left of the names; one that stands right of them describes the indicator. */
function levelColumns({ columns: taken }: ReadingTable): readonly string[] {
  const fields = Object.values(taken);
  const left = new Set(fields.slice(0, Math.max(0, fields.indexOf('indicator.name'))));
  return columns.map(([field]) => field).filter((field) => left.has(field));
}

function stepIn(
  row: ReadingRow,
  field: string,
  isSocial: boolean,
  hasGeneral: boolean,
): LevelStep | undefined {
  const words = Object.hasOwn(row.text, field) ? (row.text[field] ?? '') : '';
  const text = words.replace(/\s+/gu, ' ').trim();
  if (!/\p{L}{2}/u.test(text)) return undefined;
  const [, social, chain] = columns.find(([own]) => own === field) ?? [];
  if (social === undefined || chain === undefined) return undefined;
  const role = !isSocial ? chain : field === 'statement' && hasGeneral ? 'sub-objective' : social;
  const split = field === 'axis' ? splitAxis(text) : splitLevel(text);
  const { code, statement } = split ?? { statement: text };
  return { role, text: statement || text, ...(code === undefined ? {} : { code }) };
}

/**
 * The statements of a table that has a column for their level, each below the last one of a higher level.
 * @returns `undefined` where that column says something else: the sort of indicator, or two levels of one statement
 */
function levelledStatements({
  rows,
}: ReadingTable): ReadonlyMap<ReadingRow, readonly LevelStep[]> | undefined {
  const words = rows.map(({ text }) => text['level'] ?? '');
  const levels = decideLevels(words.filter((word) => word !== ''));
  const roles = new Map<string, FrameRowRole>();
  const steps = new Map<ReadingRow, readonly LevelStep[]>();
  let path: readonly LevelStep[] = [];
  for (const [at, row] of rows.entries()) {
    const level = levels.get(levelStem(words[at] ?? ''))?.level;
    const step = stepIn(row, 'statement', false, false);
    if (level === undefined || level === 'input' || !step) return undefined;
    if ((roles.get(step.text) ?? level) !== level) return undefined;
    roles.set(step.text, level);
    path = [...path.filter(({ role }) => rankOf(role) < rankOf(level)), { ...step, role: level }];
    steps.set(row, path);
  }
  return steps;
}

const saysAxis = ({ rows, columns: taken }: ReadingTable): boolean =>
  Object.values(taken).includes('axis') &&
  rows.some(({ text }) => splitAxis(text['axis'] ?? '') !== undefined);

/** The headings between the rows, by their row: the statement that one is, `undefined` for a section and nothing more. */
function headingsOf({ skipped }: ReadingTable): ReadonlyMap<number, LevelStep | undefined> {
  const sections = skipped.filter(({ reason }) => reason === 'section');
  const split = sections.map(({ row, text = '' }) => ({
    row,
    text,
    axis: splitAxis(text),
    level: splitLevel(text),
  }));
  const words = split.flatMap(({ axis, level }) =>
    axis || level.word === undefined || level.statement === '' ? [] : [level.word],
  );
  const levels = decideLevels(words);
  const found = split.map(({ row, axis, level: { word, code, statement } }) => {
    const level = word === undefined ? undefined : levels.get(levelStem(word))?.level;
    const role: FrameRowRole | undefined = axis
      ? 'axis'
      : statement === '' || level === 'input'
        ? undefined
        : level;
    const said = axis ?? { code, statement };
    const step: LevelStep | undefined = role && {
      role,
      text: said.statement,
      ...(said.code === undefined ? {} : { code: said.code }),
    };
    return [row, step] as const;
  });
  return found.some(([, step]) => step !== undefined) ? new Map(found) : new Map();
}

/** The headings that a row stands under; a section that says no level ends those above it. */
function stepsAbove(headings: ReadonlyMap<number, LevelStep | undefined>, row: number): readonly LevelStep[] {
  let path: readonly LevelStep[] = [];
  for (const [at, step] of headings) {
    if (at >= row) break;
    path = step ? [...path.filter(({ role }) => rankOf(role) < rankOf(step.role)), step] : [];
  }
  return path;
}

const socialRoles: ReadonlyMap<FrameRowRole, FrameRowRole> = new Map([
  ['impact', 'axis'],
  ['outcome', 'objective'],
  ['output', 'sub-objective'],
  ['activity', 'action'],
]);

const inSocial = (step: LevelStep): LevelStep => ({ ...step, role: socialRoles.get(step.role) ?? step.role });
