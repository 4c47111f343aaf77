import { type Cohort, foldText, type LocalizedText, parsePeriod } from '@jalon/core';
import { type RowSource, rowIssue } from '../RowSource.ts';
import type { PortfolioDraft } from './PortfolioDraft.ts';

/** The cohort that a row, or the heading above it, names: one that the portfolio has, else a new one with its days. */
export function cohortOfRow(
  draft: PortfolioDraft,
  source: RowSource,
  { yearStartsInMonth }: { readonly yearStartsInMonth?: number } = {},
): Cohort | undefined {
  const { row } = source;
  const written = row.text['cohort']?.trim() || undefined;
  const period =
    row.period ??
    (written === undefined
      ? undefined
      : parsePeriod(written, yearStartsInMonth === undefined ? {} : { yearStartsInMonth }).value);
  const label = written ?? period?.label?.replace(/\s*\([^()]*\)\s*$/u, '') ?? row.section;
  if (label === undefined) return undefined;
  const known =
    draft.cohorts.find((one) => wordingsOf(one.label).some((own) => foldText(own) === foldText(label))) ??
    draft.cohorts.find((one) => one.start === period?.start && one.end === period.end);
  if (known) {
    if (period && (known.start !== period.start || known.end !== period.end)) {
      const params = {
        cohort: known.label,
        found: period.start,
        foundEnd: period.end,
        recorded: known.start,
        recordedEnd: known.end,
      };
      draft.issues.push(rowIssue(source, 'import/cohort-differs', 'warning', params));
    }
    return known;
  }
  if (!period) {
    // a heading that is no period is no cohort either
    if (written !== undefined && draft.sayOnce(`cohort ${written}`))
      draft.issues.push(rowIssue(source, 'import/cohort-without-days', 'warning', { cohort: written }));
    return undefined;
  }
  const { start, end } = period;
  return draft.put(draft.cohorts, { id: draft.mint.fromText('cohort', label), label, start, end });
}

const wordingsOf = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
