import type { Issue } from '@jalon/core';
import { outcomeIssue, valueIssue } from '../valueIssue.ts';
import type { SroiOptions } from './SroiOptions.ts';
import type { PublishedRatioMatch, SroiMap, SroiOutcome } from './SroiResult.ts';
import { doubleIssues } from './sroiRefusal.ts';

/** What has to be said beside a ratio: what is not valued, what was assumed, what was not checked. */
export function sroiNotes(valuation: SroiMap, options: SroiOptions): readonly Issue[] {
  const { inputs, outcomes, discount } = valuation;
  const valued = outcomes.filter(({ proxy }) => proxy);
  return [
    ...inputs
      .filter(({ value }) => !value)
      .map(
        ({ id, description }): Issue => ({
          ...valueIssue('input-not-valued', { label: description ?? id }),
          at: { in: 'dossier', entity: { kind: 'valued-input', id } },
        }),
      ),
    ...outcomes
      .filter(({ proxy }) => !proxy)
      .map((line) => outcomeIssue('outcome-not-valued', line, {}, 'hint')),
    ...valued.flatMap((line) => lineNotes(line, options)),
    // those that were not refused
    ...doubleIssues(valuation, options),
    ...(options.links === undefined && hasTwoForOne(valued)
      ? [valueIssue('paths-not-checked', {}, 'hint')]
      : []),
    ...(discount && !discount.source ? [valueIssue('rate-without-source', { rate: discount.rate })] : []),
  ];
}

function lineNotes(line: SroiOutcome, { attribution }: SroiOptions): readonly Issue[] {
  const {
    durationYears: years,
    negative,
    deadweight,
    dropOff,
    attributionToOthers,
    attributionUnclear,
  } = line;
  const notes: Issue[] = [];
  if (attributionUnclear && !attributionToOthers) {
    const sense = typeof attribution === 'object' ? attribution.get(line.id) : attribution;
    notes.push(outcomeIssue(`attribution-read-${sense}`, line, { value: attributionUnclear.share }));
  }
  // a loss counted in full is on the careful side
  if (!deadweight && !negative) notes.push(outcomeIssue('no-deadweight', line));
  if (!dropOff && !negative && years > 1) notes.push(outcomeIssue('no-drop-off', line, { years }, 'hint'));
  if (!Number.isInteger(years)) notes.push(outcomeIssue('part-year', line, { years }, 'hint'));
  return notes;
}

/** Whether somebody has two valued outcomes, so that one may lead to the other. */
const hasTwoForOne = (valued: readonly SroiOutcome[]): boolean =>
  new Set(valued.map(({ stakeholder }) => stakeholder)).size < valued.length;

/** What has to be said of a ratio that was published. */
export function publishedNotes(
  published: PublishedRatioMatch | undefined,
  found: { readonly ratio: number; readonly netRatio: number },
): readonly Issue[] {
  if (!published || published.equals === 'ratio') return [];
  const code = published.equals === 'none' ? 'published-differs' : 'published-is-net';
  return [valueIssue(code, { published: published.published, ...found })];
}
