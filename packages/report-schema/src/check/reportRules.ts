/**
 * Questions to a dossier about the reports that it holds.
 * @module
 */
import type { Rule } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { knownReports } from './knownReports.ts';
import { reportAgreedPartChanged } from './rules/reportAgreedPartChanged.ts';
import { reportAnswerUnreadable } from './rules/reportAnswerUnreadable.ts';
import { reportChangedAfterSigning } from './rules/reportChangedAfterSigning.ts';
import { reportDeclaredDiffers } from './rules/reportDeclaredDiffers.ts';
import { reportDraftIncomplete } from './rules/reportDraftIncomplete.ts';
import { reportNewerSchema } from './rules/reportNewerSchema.ts';
import { reportSignedWithErrors } from './rules/reportSignedWithErrors.ts';
import { reportUnknownSchema } from './rules/reportUnknownSchema.ts';
import { reportUnsigned } from './rules/reportUnsigned.ts';

/** Settings of {@link reportRules}. */
export interface ReportRulesOptions {
  /** What each kind of item means; default `standardItems`. */
  readonly items?: readonly ItemKind[];
}

/**
 * The rules about the reports of a dossier; `check` takes them behind the standard ones:
 * `[...standardRules, ...reportRules(schemas)]`. A report under an older version than those given is left alone: what it
 * was asked is not known any more.
 * @param schemas the schemas that are known, several versions of one where there are
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { check } from '@jalon/core/check';
 * import { patronFourParts, reportRules } from '@jalon/report-schema';
 * const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '2.0.0', asOf: '2025-03-15', answers: {} };
 * const dossier = createDossier({ id: 'demo', title: 'Demo', reports: [report] });
 * check(dossier, { rules: reportRules([patronFourParts]) }).map(({ code }) => code); // => ['report/newer-schema']
 * ```
 */
export function reportRules(
  schemas: readonly ReportSchema[],
  options: ReportRulesOptions = {},
): readonly Rule[] {
  const read = knownReports(schemas, options.items);
  return [
    reportUnknownSchema(read),
    reportNewerSchema(read),
    reportAnswerUnreadable(read),
    reportAgreedPartChanged(read),
    reportSignedWithErrors(read),
    reportDraftIncomplete(read),
    reportUnsigned(read),
    reportChangedAfterSigning,
    reportDeclaredDiffers(read),
  ];
}
