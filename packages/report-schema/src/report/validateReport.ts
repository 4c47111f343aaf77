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
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { readAnswers } from './readAnswers.ts';

/** Settings of {@link validateReport}. */
export interface ValidateReportOptions {
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
  /** Another severity by issue code, above what the schema says; `off` leaves the rule out. */
  readonly severities?: { readonly [code: string]: Severity | 'off' };
}

/**
 * What a funder would ask about a report before reading it: answers of the wrong form, required items without an answer,
 * answers that nobody asked for, what cannot be computed, and every rule of the schema. An item whose condition is not met
 * is not asked: neither `required` nor its rules apply.
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
  const { items: kinds = standardItems, severities = {} } = options;
  const { items, issues, context } = readAnswers(schema, report, kinds);
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
  ];
  return found.flatMap((issue) => {
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

function wrongSchema(schema: ReportSchema, report: Report): readonly Issue[] {
  if (report.schema === schema.id && report.schemaVersion === schema.version) return [];
  const other = report.schema !== schema.id;
  return [
    {
      code: other ? 'report/other-schema' : 'report/other-version',
      severity: other ? 'error' : 'warning',
      params: {
        found: other ? report.schema : report.schemaVersion,
        expected: other ? schema.id : schema.version,
      },
    },
  ];
}
