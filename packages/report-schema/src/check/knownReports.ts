import {
  type DossierPlace,
  formatIssue,
  type Issue,
  type LocalizedText,
  type Report,
  type Words,
} from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { reportMessages } from '../report/reportMessages.ts';
import { validateReport } from '../report/validateReport.ts';
import { compareVersions, parseVersion } from '../revision/version.ts';
import { pointerOf } from '../schema/formIssues.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** A report as far as it is understood: whether its schema is known, and what stands against it. */
export interface KnownReport {
  /** `older` than every known version: what it was asked is not known any more. */
  readonly is: 'unknown' | 'newer' | 'older' | 'known';
  /** The newest version that is known. */
  readonly newest?: string;
  /** What `validateReport` finds, where the version is known. */
  readonly issues: readonly Issue[];
}

/** Reads reports by the schemas that are known; each report once, however many rules ask. */
export function knownReports(
  schemas: readonly ReportSchema[],
  items?: readonly ItemKind[],
): (report: Report) => KnownReport {
  const read = new WeakMap<Report, KnownReport>();
  return (report) => {
    const found = read.get(report) ?? understood(report, schemas, items);
    read.set(report, found);
    return found;
  };
}

function understood(
  report: Report,
  schemas: readonly ReportSchema[],
  items: readonly ItemKind[] | undefined,
): KnownReport {
  const own = schemas.filter(({ id }) => id === report.schema).toSorted(newestFirst);
  const [newest] = own;
  if (!newest) return { is: 'unknown', issues: [] };
  const schema = own.find(({ version }) => version === report.schemaVersion);
  if (!schema) {
    const is = newestFirst(newest, { version: report.schemaVersion }) > 0 ? 'newer' : 'older';
    return { is, newest: newest.version, issues: [] };
  }
  const issues = validateReport(schema, report, { ...(items && { items }) });
  return { is: 'known', newest: newest.version, issues };
}

function newestFirst(a: { readonly version: string }, b: { readonly version: string }): number {
  const [left, right] = [parseVersion(a.version), parseVersion(b.version)];
  return left && right ? compareVersions(right, left) : 0;
}

/** What people call a report. */
export const labelOf = ({ title, id }: Report): LocalizedText => title ?? id;

/** The place of a report in a dossier, or that of an answer in it. */
export const placeOf = ({ id }: Report, issue?: Issue): DossierPlace => {
  const at = issue?.at?.in === 'report' ? issue.at : undefined;
  return {
    in: 'dossier',
    entity: { kind: 'report', id },
    ...(at && { pointer: `${pointerOf(['answers', at.item])}${at.path ?? ''}` }),
  };
};

/** What was found, as a sentence in each language. */
export const wordsOf = (issue: Issue): Words => ({
  fr: formatIssue(issue, 'fr', reportMessages),
  en: formatIssue(issue, 'en', reportMessages),
});

/** Whether an answer has not the form that its item takes. */
export const isUnreadable = ({ code, at }: Issue): boolean =>
  code.startsWith('format/') && at?.in === 'report';
