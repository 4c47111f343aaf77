/**
 * The life of one report: filled from a dossier, checked against its schema, turned into a document.
 * @module
 */
import type { Issue, Report, Severity } from '@jalon/core';
import type { ComputedValue } from '../items/ComputedValue.ts';
import type { ItemKind } from '../items/ItemKind.ts';
import { notComputedWords } from '../items/notComputedWords.ts';
import { reportIssue } from '../items/reportIssue.ts';
import { standardItems } from '../items/standardItems.ts';
import { type AgreedBesideCurrent, agreedBesideCurrent } from '../life/agreedBesideCurrent.ts';
import { compareVersions, parseVersion } from '../revision/version.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { readAnswers } from './readAnswers.ts';

/** Settings of {@link validateReport}. */
export interface ValidateReportOptions {
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
  /** Another severity by issue code, above what the schema says; `off` leaves the rule out. */
  readonly severities?: { readonly [code: string]: Severity | 'off' };
  /** `agreement` asks only for what is agreed beforehand, before there is anything to report; default everything. */
  readonly phase?: 'agreement';
}

/**
 * What a funder would ask about a report before reading it: answers of the wrong form, required items without an answer,
 * answers that nobody asked for, what cannot be computed, what departs from what was agreed, and every rule of the schema.
 * An item whose condition is not met is not asked: neither `required` nor its rules apply.
 * @param schema the schema that the report follows
 * @param report the report, from wherever it came
 * @returns issues at an item and a path inside its answer, in the order of the schema; empty where all is well
 * @example
 * ```ts
 * import { patronFourParts, validateReport } from '@jalon/report-schema';
 * const entries = [{ id: 'r1', text: 'Parents run a workshop', sign: 'positive' }];
 * const answers = { 'significant-results': { entries } };
 * const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers };
 * const codes = validateReport(patronFourParts, report).map(({ code }) => code);
 * codes.includes('report/too-few'); // => true
 * codes.includes('report/no-negative-result'); // => true
 * ```
 */
export function validateReport(
  schema: ReportSchema,
  report: Report,
  options: ValidateReportOptions = {},
): readonly Issue[] {
  const { items: kinds = standardItems, severities = {}, phase } = options;
  const { items, issues, context } = readAnswers(schema, report, kinds);
  const asked = new Set(items.flatMap(({ item }) => (item.phase === 'agreement' ? [item.id] : [])));
  const found = [
    ...wrongSchema(schema, report),
    ...issues,
    ...items.flatMap(({ item, kind, answer, hidden }): readonly Issue[] => {
      if (hidden) return [];
      if (item.kind === 'computed') return notComputed(item, context.computed?.get(item.id));
      const given = Object.hasOwn(report.answers, item.id);
      if (answer === undefined) return !given && item.required && kind.parse ? [missing(item)] : [];
      if (item.required && kind.isEmpty?.(answer)) return [missing(item)];
      return kind.check?.(answer, item, context) ?? [];
    }),
    ...agreedBesideCurrent(schema, report).flatMap(agreedChanged),
  ];
  return found.flatMap((issue) => {
    const { at } = issue;
    if (phase === 'agreement' && at?.in === 'report' && !asked.has(at.item)) return [];
    const severity = Object.hasOwn(severities, issue.code) ? severities[issue.code] : issue.severity;
    return severity === undefined || severity === 'off' ? [] : [{ ...issue, severity }];
  });
}

/** A computed item without a value: an error where the schema requires it, else a hint. */
const notComputed = (item: ReportItem, found: ComputedValue | undefined): readonly Issue[] =>
  found === undefined || found.value !== undefined
    ? []
    : reportIssue('report/not-computed', item.required ? 'error' : 'hint', item, {
        reason: notComputedWords(found),
      });

const missing = ({ id, title }: ReportItem): Issue => ({
  code: 'report/missing-answer',
  severity: 'error',
  params: { item: title },
  at: { in: 'report', item: id },
});

/** What was agreed changes only by a revision, which is a version of its own. */
const agreedChanged = ({
  item,
  title,
  agreedOn,
  revisions,
  isChanged,
}: AgreedBesideCurrent): readonly Issue[] =>
  isChanged
    ? [
        {
          code: 'report/agreed-changed',
          severity: 'error',
          params: { item: title, since: revisions.at(-1)?.on ?? agreedOn },
          at: { in: 'report', item },
        },
      ]
    : [];

function wrongSchema(schema: ReportSchema, report: Report): readonly Issue[] {
  const issue = (code: string, severity: Severity, found: string, expected: string): readonly Issue[] => [
    { code: `report/${code}`, severity, params: { found, expected } },
  ];
  if (report.schema !== schema.id) return issue('other-schema', 'error', report.schema, schema.id);
  if (report.schemaVersion === schema.version) return [];
  const [found, expected] = [parseVersion(report.schemaVersion), parseVersion(schema.version)];
  // what a later version asks and means is not known here
  const isNewer = found !== undefined && expected !== undefined && compareVersions(found, expected) > 0;
  return isNewer
    ? issue('newer-version', 'error', report.schemaVersion, schema.version)
    : issue('other-version', 'warning', report.schemaVersion, schema.version);
}
