import { type Issue, JalonError, type Json, type Report } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { readAnswers } from '../report/readAnswers.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportOf } from '../schema/ReportAnswers.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { inColumns } from './inColumns.ts';
import type { CrosswalkForm, ReportCrosswalk } from './ReportCrosswalk.ts';

/** Settings of {@link fillFromReport}. */
export interface FillFromReportOptions {
  /** Id of the report; default the id of the schema and the day of the data. */
  readonly id?: string;
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/** A report filled from another, with where each answer came from. */
export interface FilledReport<Schema extends ReportSchema> {
  readonly report: ReportOf<Schema>;
  /** Each answer that was carried, in the order of the schema. */
  readonly origins: readonly {
    readonly item: string;
    readonly report: string;
    readonly schema: string;
    readonly from: string;
  }[];
  /** Answers that exist and do not fit, with the reasons. */
  readonly notCarried: readonly {
    readonly item: string;
    readonly from: string;
    readonly reasons: readonly Issue[];
  }[];
  /** Ids of the items that still have no answer. */
  readonly open: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * A report to one funder filled with what a report to another already says. Nothing is invented, cut or rounded: an answer
 * that does not fit is not carried, with the reason; one that only lacks something (a third result) is.
 * @param schema the schema to fill
 * @param report the report that exists
 * @param crosswalk which item fills which, from `crosswalkReports`
 * @throws JalonError `invalid-argument` where the crosswalk leads to another schema or version
 * @example
 * ```ts
 * import { crosswalkReports, fillFromReport, patronFourParts } from '@jalon/report-schema';
 * const answers = { 'general-objective': { text: 'Less isolation', agreedBy: [] } };
 * const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers };
 * const variant = { ...patronFourParts, id: 'ours' };
 * const filled = fillFromReport(variant, report, crosswalkReports(patronFourParts, variant));
 * filled.origins[0]; // => { item: 'general-objective', report: 'r', schema: 'mecene-4-parts', from: 'general-objective' }
 * ```
 */
export function fillFromReport<const Schema extends ReportSchema>(
  schema: Schema,
  report: Report,
  crosswalk: ReportCrosswalk,
  options: FillFromReportOptions = {},
): FilledReport<Schema> {
  const { to, from } = crosswalk;
  if (to.id !== schema.id || to.version !== schema.version) {
    throw new JalonError('invalid-argument', 'The crosswalk leads to another schema or version.', {
      found: `${to.id} ${to.version}`,
      expected: `${schema.id} ${schema.version}`,
    });
  }
  const issues = originIssues(report, from);
  const asked = new Map(itemsOf(schema).map((item) => [item.id, item]));
  const isReadable = report.schema === from.id;
  const offered = crosswalk.items.flatMap((item) => {
    if (!isReadable || item.from === undefined || !Object.hasOwn(report.answers, item.from)) return [];
    const answer = inForm(report.answers[item.from] as Json, item.form ?? 'as-it-is', asked.get(item.to));
    return [{ item: item.to, title: item.title, from: item.from, answer }];
  });
  const base = {
    id: options.id ?? `${schema.id}-${report.asOf}`,
    schema: schema.id,
    schemaVersion: schema.version,
    ...(report.title !== undefined && { title: report.title }),
    asOf: report.asOf,
  };
  const candidate = { ...base, answers: Object.fromEntries(offered.map((each) => [each.item, each.answer])) };
  const faults = faultsOf(schema, candidate, options.items ?? standardItems);
  const carried = offered.filter(({ item }) => !faults.has(item));
  const done = new Set(carried.map(({ item }) => item));
  return {
    report: {
      ...base,
      answers: Object.fromEntries(carried.map(({ item, answer }) => [item, answer])),
    } as ReportOf<Schema>,
    origins: carried.map((each) => ({
      item: each.item,
      report: report.id,
      schema: report.schema,
      from: each.from,
    })),
    notCarried: offered.flatMap(({ item, title, from: source }) => {
      const found = faults.get(item);
      if (!found) return [];
      const said: Issue = {
        code: 'crosswalk/not-carried',
        severity: 'warning',
        params: { item: title },
        at: { in: 'report', item },
      };
      return [{ item, from: source, reasons: [said, ...found] }];
    }),
    open: crosswalk.items.map((each) => each.to).filter((id) => !done.has(id)),
    issues,
  };
}

function originIssues(report: Report, from: ReportCrosswalk['from']): readonly Issue[] {
  if (report.schema !== from.id) {
    const params = { found: report.schema, expected: from.id };
    return [{ code: 'crosswalk/other-schema', severity: 'error', params }];
  }
  if (report.schemaVersion === from.version) return [];
  const params = { found: report.schemaVersion, expected: from.version };
  return [{ code: 'crosswalk/other-version', severity: 'warning', params }];
}

/** Errors that ask for more, where what is there can stand: the association completes it. */
const incomplete: ReadonlySet<string> = new Set([
  'report/too-few',
  'report/no-positive-result',
  'report/no-negative-result',
  'report/no-sub-objective',
  'report/sub-objective-without-expected-result',
  'report/sub-objective-without-indicator',
  'report/cell-missing',
  'report/row-missing',
]);

/** By item: why an answer cannot stand. Without one answer another may not be asked any more, so it asks again. */
function faultsOf(
  schema: ReportSchema,
  candidate: Report,
  kinds: readonly ItemKind[],
): ReadonlyMap<string, readonly Issue[]> {
  const found = faultsIn(schema, candidate, kinds);
  if (found.size === 0) return found;
  const left = Object.entries(candidate.answers).filter(([item]) => !found.has(item));
  const answers = Object.fromEntries(left);
  return new Map([...found, ...faultsOf(schema, { ...candidate, answers }, kinds)]);
}

function faultsIn(
  schema: ReportSchema,
  candidate: Report,
  kinds: readonly ItemKind[],
): ReadonlyMap<string, readonly Issue[]> {
  const read = readAnswers(schema, candidate, kinds);
  return new Map(
    read.items.flatMap(({ item, kind, answer }): [string, readonly Issue[]][] => {
      if (!Object.hasOwn(candidate.answers, item.id)) return [];
      if (answer === undefined) {
        const issues = read.issues.filter(({ at }) => at?.in === 'report' && at.item === item.id);
        return [[item.id, issues]];
      }
      const found = (kind.check?.(answer, item, read.context) ?? []).filter(
        ({ code, severity }) => severity === 'error' && !incomplete.has(code),
      );
      return found.length > 0 ? [[item.id, found]] : [];
    }),
  );
}

/** An answer in the form of the other item; one that is not what its kind says stays as it is, to be refused. */
function inForm(answer: Json, form: CrosswalkForm, item: ReportItem | undefined): Json {
  if (form === 'columns') return item?.kind === 'table' ? inColumns(answer, item) : answer;
  if (form === 'as-list') return [answer];
  if (form === 'from-list')
    return Array.isArray(answer) && answer.length === 1 ? (answer[0] as Json) : answer;
  if (form === 'as-it-is' || typeof answer !== 'object' || answer === null) return answer;
  const parts = answer as { readonly [part: string]: Json };
  if (form === 'other-indicators') return { subObjectives: [], otherIndicators: parts['rows'] ?? [] };
  const groups = parts['subObjectives'];
  const rows = Array.isArray(groups)
    ? groups.flatMap((group) => (group as { readonly indicators?: readonly Json[] })?.indicators ?? [])
    : [];
  return { rows: [...rows, ...((parts['otherIndicators'] as readonly Json[] | undefined) ?? [])] };
}
