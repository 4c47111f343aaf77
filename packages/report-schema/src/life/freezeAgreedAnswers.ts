import type { AgreedAnswers, Checked, IsoDay, Issue, LocalizedText, Report } from '@jalon/core';
import { isIsoDay, textIn } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { agreedNow, agreementItems } from './agreedNow.ts';
import { sameAgreed } from './sameAgreed.ts';

/** Settings of {@link freezeAgreedAnswers}. */
export interface FreezeAgreedAnswersOptions {
  /** The day on which it was agreed. */
  readonly on: IsoDay;
  /** Ids of the organisations that agreed. */
  readonly by: readonly string[];
  /** Why what had been agreed is changed; needed from the second version. */
  readonly reason?: LocalizedText;
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * Freezes what both sides agreed on beforehand: the answers to the items of the phase `agreement`, aims and planned
 * values, without what was reached. The first version is the original; each later one is a revision with its reason.
 * @param schema the schema that the report follows
 * @param report the report as it stands; it is not changed
 * @returns the report with one version more, and what is doubtful; no report where nothing could be frozen, with the reason
 * @example
 * ```ts
 * import { freezeAgreedAnswers, patronFourParts } from '@jalon/report-schema';
 * const agreed = { phase: 'agreement', title: { fr: 'But', en: 'Aim' } } as const;
 * const items = [{ id: 'aim', kind: 'text', ...agreed }] as const;
 * const schema = { ...patronFourParts, sections: [{ id: 'all', title: { fr: 'Tout', en: 'All' }, items }] };
 * const draft = {
 *   id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers: { aim: 'Less isolation' },
 * };
 * const { value } = freezeAgreedAnswers(schema, draft, { on: '2024-01-15', by: ['us', 'them'] });
 * value?.agreed?.versions[0]?.answers; // => { aim: 'Less isolation' }
 * const changed = { ...draft, ...value, answers: { aim: 'More friends' } };
 * const again = freezeAgreedAnswers(schema, changed, { on: '2024-09-01', by: ['us', 'them'] });
 * again.issues.map(({ code }) => code); // => ['life/revision-without-reason']
 * ```
 */
export function freezeAgreedAnswers(
  schema: ReportSchema,
  report: Report,
  options: FreezeAgreedAnswersOptions,
): Checked<Report> {
  const { on, by, reason, items: kinds = standardItems } = options;
  const versions = report.agreed?.versions ?? [];
  const now = agreedNow(schema, report);
  const errors = [
    ...unreadable(schema, report, kinds),
    ...refusals(versions, now.size, on, reason),
    ...(report.schema === schema.id ? [] : [otherSchema(schema, report)]),
  ];
  if (errors.length > 0) return { issues: errors };
  const last = versions.at(-1);
  const answers = Object.fromEntries(now);
  if (last && sameAgreed(last.answers, answers))
    return { value: report, issues: [issue('nothing-changed', 'warning', { since: last.on })] };
  const version: AgreedAnswers = { on, by, ...(reason !== undefined && { reason }), answers };
  return {
    value: { ...report, agreed: { versions: [...versions, version] } },
    issues: new Set(by).size < 2 ? [issue('agreed-by-one-side', 'warning', { count: by.length })] : [],
  };
}

function refusals(
  versions: readonly AgreedAnswers[],
  answered: number,
  on: IsoDay,
  reason: LocalizedText | undefined,
): readonly Issue[] {
  const last = versions.at(-1);
  const isReasoned = reason !== undefined && textIn(reason, 'fr').trim() !== '';
  return [
    ...(isIsoDay(on) ? [] : [issue('no-such-day', 'error', { day: on })]),
    ...(answered > 0 ? [] : [issue('nothing-to-freeze', 'error')]),
    ...(last && !isReasoned ? [issue('revision-without-reason', 'error', { since: last.on })] : []),
    ...(last && on < last.on ? [issue('frozen-before', 'error', { day: on, since: last.on })] : []),
  ];
}

/** Answers of the wrong form: nobody knows what would be agreed. */
function unreadable(schema: ReportSchema, report: Report, kinds: readonly ItemKind[]): readonly Issue[] {
  return agreementItems(schema).flatMap((item) => {
    if (!Object.hasOwn(report.answers, item.id)) return [];
    const kind = kinds.find((each) => each.kind === item.kind);
    const read = kind?.parse?.(report.answers[item.id], item);
    return read?.value === undefined ? (read?.issues ?? []) : [];
  });
}

const otherSchema = ({ id }: ReportSchema, { schema }: Report): Issue => ({
  code: 'report/other-schema',
  severity: 'error',
  params: { found: schema, expected: id },
});

const issue = (code: string, severity: Issue['severity'], params: Issue['params'] = {}): Issue => ({
  code: `life/${code}`,
  severity,
  params,
});
