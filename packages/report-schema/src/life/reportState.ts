import type { Issue, Report, ReportSignOff, ReportStep, Words } from '@jalon/core';
import { answerDigests } from './answerDigest.ts';

/** Where a report stands: what its last step made it, or a draft. */
export type ReportStateCode = 'draft' | ReportStep;

/** Where a report stands, what may come next, what does not agree with it. */
export interface ReportState {
  readonly state: ReportStateCode;
  /** The steps that may follow. */
  readonly next: readonly ReportStep[];
  /** The last step taken. */
  readonly last?: ReportSignOff;
  /** Ids of the items whose answers changed since they were submitted or approved, as far as digests tell. */
  readonly changed: readonly string[];
  readonly issues: readonly Issue[];
}

const following: Readonly<Record<ReportStateCode, readonly ReportStep[]>> = {
  draft: ['submitted'],
  submitted: ['returned', 'approved'],
  returned: ['submitted'],
  // a funder may find afterwards that something has to be put right
  approved: ['returned'],
};

/** What the states of a report are called. */
export const reportStateWords: Readonly<Record<ReportStateCode, Words>> = {
  draft: { fr: 'brouillon', en: 'draft' },
  submitted: { fr: 'remis', en: 'submitted' },
  returned: { fr: 'renvoyé pour compléments', en: 'returned for completion' },
  approved: { fr: 'approuvé', en: 'approved' },
};

/**
 * Where a report stands between those who write it and those who asked for it. A draft is submitted, then approved or
 * returned; one that was returned is submitted again; one that was approved can only be returned.
 * @param report the report with the steps that it has taken
 * @returns the state, the steps that may follow, the items that changed after it was submitted or approved
 * @example
 * ```ts
 * import { reportState, signOffReport } from '@jalon/report-schema';
 * const draft = { id: 'r', schema: 'x', schemaVersion: '1.0.0', asOf: '2025-03-15', answers: { aim: 'Less isolation' } };
 * reportState(draft).next; // => ['submitted']
 * const sent = signOffReport(draft, { step: 'submitted', on: '2025-03-20', by: 'us' }).value ?? draft;
 * reportState(sent).state; // => 'submitted'
 * reportState({ ...sent, answers: { aim: 'More friends' } }).changed; // => ['aim']
 * ```
 */
export function reportState(report: Report): ReportState {
  const steps = report.signOffs ?? [];
  const last = steps.at(-1);
  const state = last?.step ?? 'draft';
  const changed = last && state !== 'returned' ? changedSince(last, report) : [];
  return {
    state,
    next: following[state],
    ...(last && { last }),
    changed,
    issues: [
      ...steps.flatMap((step, index) => outOfOrder(step, steps[index - 1])),
      ...(last && changed.length > 0
        ? [
            issue('life/changed-after-signing', {
              state: reportStateWords[state],
              day: last.on,
              items: changed.join(', '),
            }),
          ]
        : []),
    ],
  };
}

/** The items that do not have the digest that they were signed with: changed, new or gone. */
function changedSince({ digests }: ReportSignOff, { answers }: Report): readonly string[] {
  if (!digests) return [];
  const [before, now] = [new Map(Object.entries(digests)), new Map(Object.entries(answerDigests(answers)))];
  return [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
}

function outOfOrder(step: ReportSignOff, before: ReportSignOff | undefined): readonly Issue[] {
  const state = before?.step ?? 'draft';
  const params = { step: reportStateWords[step.step], state: reportStateWords[state], day: step.on };
  return [
    ...(following[state].includes(step.step) ? [] : [issue('life/step-out-of-order', params)]),
    ...(before && step.on < before.on
      ? [issue('life/step-before-last', { ...params, since: before.on })]
      : []),
  ];
}

const issue = (code: string, params: Issue['params']): Issue => ({ code, severity: 'warning', params });
