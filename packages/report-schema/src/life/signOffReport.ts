import { type Checked, type Issue, isIsoDay, type Report, type ReportSignOff } from '@jalon/core';
import { answerDigests } from './answerDigest.ts';
import { reportState, reportStateWords } from './reportState.ts';

/**
 * A report one step further: submitted, returned, approved. With the step goes a digest of each answer, so that what is
 * changed afterwards shows.
 * @param report the report; it is not changed
 * @param step which step, on which day, by which organisation
 * @returns the report with the step; no report where the step may not follow, with the reason
 * @example
 * ```ts
 * import { signOffReport } from '@jalon/report-schema';
 * const draft = { id: 'r', schema: 'x', schemaVersion: '1.0.0', asOf: '2025-03-15', answers: {} };
 * const { value } = signOffReport(draft, { step: 'submitted', on: '2025-03-20', by: 'us' });
 * value?.signOffs; // => [{ step: 'submitted', on: '2025-03-20', by: 'us', digests: {} }]
 * signOffReport(draft, { step: 'approved', on: '2025-03-20' }).issues[0]?.code; // => 'life/step-not-allowed'
 * ```
 */
export function signOffReport(report: Report, step: Omit<ReportSignOff, 'digests'>): Checked<Report> {
  const { state, next, last } = reportState(report);
  const params = { step: reportStateWords[step.step], state: reportStateWords[state], day: step.on };
  const fault = (code: string, more: Issue['params'] = {}): Issue => ({
    code: `life/${code}`,
    severity: 'error',
    params: { ...params, ...more },
  });
  const issues = [
    ...(next.includes(step.step) ? [] : [fault('step-not-allowed')]),
    ...(isIsoDay(step.on) ? [] : [fault('no-such-day')]),
    ...(last && step.on < last.on ? [fault('step-before-last', { since: last.on })] : []),
  ];
  if (issues.length > 0) return { issues };
  const signOff: ReportSignOff = { ...step, digests: answerDigests(report.answers) };
  return { value: { ...report, signOffs: [...(report.signOffs ?? []), signOff] }, issues: [] };
}
