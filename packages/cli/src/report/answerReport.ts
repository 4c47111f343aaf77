import { basename } from 'node:path';
import { readReportForm } from '@jalon/adapters/spreadsheet';
import type { Dossier, IsoDay, Issue, Portfolio, Report } from '@jalon/core';
import { check } from '@jalon/core/check';
import { parsePortfolio } from '@jalon/core/format';
import { dossierProgress, type Progress } from '@jalon/indicators';
import {
  itemsOf,
  prefillReport,
  type ReportCompleteness,
  type ReportSchema,
  reportCompleteness,
  validateReport,
} from '@jalon/report-schema';
import { CannotGoOn } from '../CannotGoOn.ts';
import { parsed } from '../files/parsed.ts';
import { readInput } from '../files/readInput.ts';
import { chooseReport } from '../schema/chooseReport.ts';
import type { ReportTask } from './ReportTask.ts';

/** A report with all there is to say about it. */
export interface AnsweredReport {
  readonly report: Report;
  readonly dossier: Dossier;
  /** Progress by indicator id. */
  readonly progress: ReadonlyMap<string, Progress>;
  readonly completeness: ReportCompleteness;
  readonly issues: readonly Issue[];
  /** Those of the issues that limit the figures: what a funder is told. */
  readonly limits: readonly Issue[];
}

/**
 * The answers of a report: what the dossier says, over it what was already written in a report of the dossier, over it
 * what somebody filled in.
 * @throws a {@link CannotGoOn} where a file cannot be opened, or the dossier has no report of the id
 */
export async function answerReport(
  schema: ReportSchema,
  dossier: Dossier,
  task: ReportTask,
): Promise<AnsweredReport> {
  const { asOf } = task;
  const progress = dossierProgress(dossier, { asOf });
  const portfolio = task.portfolio === undefined ? undefined : await readPortfolio(task.portfolio);
  const prefilled = prefillReport(schema, dossier, { asOf, progress, ...(portfolio && { portfolio }) });
  const written = reportIn(dossier, schema, task.report);
  const begun: Report = {
    ...prefilled.report,
    ...written,
    asOf,
    answers: { ...prefilled.report.answers, ...written?.answers },
  };
  const { report, issues: fromForm } =
    task.filled === undefined ? { report: begun, issues: [] } : await fillIn(task.filled, schema, begun);
  const limits = [
    ...[...progress.values()].flatMap(({ warnings }) => warnings),
    ...approvalIssues(schema, dossier, asOf),
  ];
  const replaced = new Set(Object.keys(written?.answers ?? {}));
  const fromPrefill = prefilled.issues.filter(
    ({ at }) => at?.in !== 'report' || !at.item || !replaced.has(at.item),
  );
  return {
    ...{ report, dossier, progress, limits },
    completeness: reportCompleteness(schema, report),
    issues: [...fromPrefill, ...fromForm, ...limits, ...validateReport(schema, report)],
  };
}

/** What a checker would ask of the approval, where the report is about it. */
function approvalIssues(schema: ReportSchema, dossier: Dossier, asOf: IsoDay): readonly Issue[] {
  const isAbout = itemsOf(schema).some(({ binding = '' }) => /^(\/programme\/)?approval\b/.test(binding));
  return isAbout ? check(dossier, { asOf }).filter(({ code }) => code.startsWith('caf/')) : [];
}

const readPortfolio = async (path: string): Promise<Portfolio> =>
  parsed(parsePortfolio(new TextDecoder().decode(await readInput(path))), path);

/** The report of the dossier that was asked for, or the only one that follows the schema. */
function reportIn({ reports }: Dossier, schema: ReportSchema, id: string | undefined): Report | undefined {
  if (id !== undefined) return chooseReport(reports, id);
  const own = reports.filter((report) => report.schema === schema.id);
  return own.length === 0 ? undefined : chooseReport(own, undefined);
}

async function fillIn(path: string, schema: ReportSchema, report: Report) {
  const { value, issues } = await readReportForm(await readInput(path), schema, {
    report,
    file: basename(path),
  });
  if (!value) throw new CannotGoOn(...issues);
  return { report: value, issues };
}
