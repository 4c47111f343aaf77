import {
  formatIssue,
  type Issue,
  type IssueParam,
  JalonError,
  type Json,
  type Report,
  sameJson,
  type Words,
} from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportUnder } from '../schema/ReportAnswers.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { RenamedItem, ReportSchema } from '../schema/ReportSchema.ts';
import { type CarriedTable, carryTable, type TableLoss } from './carryTable.ts';
import { shown } from './changeOf.ts';
import { fieldWords } from './fieldWords.data.ts';
import { renamedIds } from './renamedIds.ts';
import { renameItems } from './renameItems.ts';
import { revisionMessages } from './revisionMessages.ts';

/** Settings of {@link migrateReport}. */
export interface MigrateReportOptions {
  /** Items that changed their id, beside those that either schema declares under `renamed`. */
  readonly renamed?: readonly RenamedItem[];
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/** Why an answer stays behind. */
export type LostReason =
  | 'not-asked-before'
  | 'item-removed'
  | 'kind-changed'
  | 'meaning-changed'
  | 'computed'
  | 'does-not-fit'
  | TableLoss['reason'];

/** An answer, or a part of a table, that the other schema has no place for, kept as it was. */
export interface LostAnswer {
  /** Id of the item in the schema that the report came from. */
  readonly item: string;
  /** Of a table from which only a part stays behind: the column, where it is the cells of one. */
  readonly column?: string;
  /** The answer whole, or the entries of a table that stay behind, with that column alone where it is one. */
  readonly answer: Json;
  readonly reason: LostReason;
  /** The reason as a sentence in each language. */
  readonly words: Words;
  /** What is wrong with its form, where it does not fit. */
  readonly issues?: readonly Issue[];
}

/** A report carried to another schema, with what came along and what stayed behind. */
export interface MigratedReport<To extends ReportSchema> {
  readonly report: ReportUnder<To>;
  readonly lost: readonly LostAnswer[];
  /** Ids of the items whose answers came along, whole or in part, before and after. */
  readonly carried: readonly RenamedItem[];
}

/**
 * A report carried from one schema to another: to a newer version and back, or from a variant to its base. Each answer is
 * carried whole by the id of its item, or stays behind whole with the reason, but for a table, which is carried cell by
 * cell; nothing is dropped in silence. What was agreed, who wrote and who signed go along under the ids of the items.
 * Whether the answers follow the rules of the other schema is for {@link validateReport} to say.
 * @param report the report, which follows `from`
 * @param from the schema that it follows
 * @param to the schema that it shall follow
 * @returns the report under the other schema, the answers that stayed behind, the ids of those that came along
 * @throws JalonError `invalid-argument` where the report follows another schema, or another version, than `from`
 * @example
 * ```ts
 * import { migrateReport, patronFourParts } from '@jalon/report-schema';
 * const answers = { dysfunctions: { entries: [] }, 'improvement-points': { entries: [] } };
 * const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers };
 * const sections = patronFourParts.sections.filter(({ id }) => id !== 'improvement');
 * const next = { ...patronFourParts, version: '2.0.0', sections };
 * const { lost, carried } = migrateReport(report, patronFourParts, next);
 * lost.map(({ item, reason }) => `${item}: ${reason}`); // => ['dysfunctions: item-removed', 'improvement-points: item-removed']
 * carried; // => []
 * ```
 */
export function migrateReport<const To extends ReportSchema>(
  report: Report,
  from: ReportSchema,
  to: To,
  options: MigrateReportOptions = {},
): MigratedReport<To> {
  if (report.schema !== from.id || report.schemaVersion !== from.version) {
    const found = `${report.schema}@${report.schemaVersion}`;
    const expected = `${from.id}@${from.version}`;
    throw new JalonError('invalid-argument', `the report follows ${found}, not ${expected}`, {
      found,
      expected,
    });
  }
  const { items: kinds = standardItems, renamed: declared } = options;
  const renamed = renamedIds(from, to, declared);
  const older = new Map(itemsOf(from).map((item) => [item.id, item]));
  const newer = new Map(itemsOf(to).map((item) => [item.id, item]));
  const lost: LostAnswer[] = [];
  const carried: (RenamedItem & { readonly answer: Json })[] = [];
  for (const [id, answer] of Object.entries(report.answers)) {
    const before = older.get(id);
    const after = newer.get(renamed.get(id) ?? id);
    const table = tableOf(answer, before, after, kinds);
    const rest = table ? table.answer : answer;
    const obstacle = obstacleOf(rest, before, after, kinds);
    if (obstacle) {
      lost.push(lostAnswer(id, answer, before, obstacle));
      continue;
    }
    lost.push(...(table?.losses ?? []).map((loss) => lostPart(id, loss, before)));
    if (after) carried.push({ from: id, to: after.id, answer: rest });
  }
  const answers = Object.fromEntries(carried.map((each) => [each.to, each.answer]));
  return {
    report: {
      ...renameItems(report, renamed),
      schema: to.id,
      schemaVersion: to.version,
      answers,
    } as ReportUnder<To>,
    lost,
    carried: carried.map((each) => ({ from: each.from, to: each.to })),
  };
}

interface Obstacle {
  readonly reason: LostReason;
  readonly params?: Readonly<Record<string, IssueParam>>;
  readonly issues?: readonly Issue[];
}

/** Fields on which the meaning of a stored answer hangs, beside the kind of its item. */
const meaning = ['unit', 'settings'] as const;

function obstacleOf(
  answer: Json,
  before: ReportItem | undefined,
  after: ReportItem | undefined,
  kinds: readonly ItemKind[],
): Obstacle | undefined {
  if (!before) return { reason: 'not-asked-before' };
  if (!after) return { reason: 'item-removed' };
  if (before.kind !== after.kind)
    return { reason: 'kind-changed', params: { from: before.kind, to: after.kind } };
  for (const field of meaning) {
    const [from, to] = [before, after].map(
      (item) => (item as unknown as Readonly<Record<string, unknown>>)[field],
    );
    if (!sameJson(from, to)) {
      return {
        reason: 'meaning-changed',
        params: { field: fieldWords.get(field) ?? field, from: shown(from), to: shown(to) },
      };
    }
  }
  const kind = kinds.find((each) => each.kind === after.kind);
  if (!kind) return undefined;
  if (!kind.parse) return { reason: 'computed' };
  const { value, issues } = kind.parse(answer, after);
  return value === undefined ? { reason: 'does-not-fit', issues } : undefined;
}

/** A table that stays one, as far as it can be carried; nothing where it is none, or carried whole. */
function tableOf(
  answer: Json,
  before: ReportItem | undefined,
  after: ReportItem | undefined,
  kinds: readonly ItemKind[],
): CarriedTable | undefined {
  if (before?.kind !== 'table' || after?.kind !== 'table') return undefined;
  const parse = kinds.find(({ kind }) => kind === 'table')?.parse;
  return parse && carryTable(answer, before, after, parse);
}

/** What of a table stays behind. */
function lostPart(item: string, loss: TableLoss, before: ReportItem | undefined): LostAnswer {
  const { reason, column, entries } = loss;
  const params = { count: entries.length, ...(column && { column: column.title }) };
  return { ...lostAnswer(item, entries, before, { reason, params }), ...(column && { column: column.id }) };
}

function lostAnswer(
  item: string,
  answer: Json,
  before: ReportItem | undefined,
  { reason, params = {}, issues }: Obstacle,
): LostAnswer {
  const issue: Issue = {
    code: `migration/${reason}`,
    severity: 'warning',
    params: { item: before?.title ?? item, ...params },
  };
  const words = {
    fr: formatIssue(issue, 'fr', revisionMessages),
    en: formatIssue(issue, 'en', revisionMessages),
  };
  return { item, answer, reason, words, ...(issues && { issues }) };
}
