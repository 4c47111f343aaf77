import type { Code, Issue, LocalizedText } from '@jalon/core';
import { shareOf } from '../progress/shareOf.ts';
import { present } from '../result/present.ts';
import type { Result } from '../result/Result.ts';
import type { CodedVerbatim, QuoteDayOptions } from './CodedVerbatim.ts';
import { qualitativeIssue } from './qualitativeIssue.ts';
import { standingVerbatims } from './standingVerbatims.ts';

/** How often one code was given. */
export interface CodeCount {
  /** Id of the code. */
  readonly code: string;
  /** The code as readers see it, where the codebook has it. */
  readonly label?: LocalizedText;
  /** Ids of the result nodes that the code speaks of. */
  readonly about?: readonly string[];
  /** Quotes with this code or one below it, each once however many coders gave it. */
  readonly verbatims: number;
  /** Different interviews among them. */
  readonly interviews: number;
  /** Share of all interviews in which it occurs; absent where no interview is named. */
  readonly interviewShare?: number;
}

/** A table of codes; frequencies of what was said, not of how many people think so. */
export type CodeCounts = Result<readonly CodeCount[]> & {
  /** Quotes whose consent holds. */
  readonly verbatims: number;
  /** Different interviews among them. */
  readonly interviews: number;
};

/**
 * How many quotes and how many interviews each code of the codebook occurs in. A code above others counts theirs too, each
 * quote once. Withdrawn quotes are in no count; a code that nobody gave is told with 0.
 * Source: method `code-counts@1`; M. B. Miles, A. M. Huberman, J. Saldaña, Qualitative Data Analysis, 4th ed. 2019.
 * @param verbatims quotes with the codes that coders gave them
 * @param codebook the codes, in the order in which they are told; without it those that occur
 * @returns counts; `no-actual` where no quote is coded
 * @example
 * ```ts
 * import { codeCounts } from '@jalon/indicators';
 * const verbatims = [
 *   { id: 'v1', interview: 'i1', codings: [{ code: 'time' }, { code: 'meaning' }] },
 *   { id: 'v2', interview: 'i2', codings: [{ code: 'time' }] },
 * ];
 * const table = codeCounts(verbatims, [{ id: 'time', label: 'Time to think' }, { id: 'meaning', label: 'Meaning' }]);
 * table.value?.map(({ verbatims }) => verbatims); // => [2, 1]
 * ```
 */
export function codeCounts(
  verbatims: readonly CodedVerbatim[],
  codebook: readonly Pick<Code, 'id' | 'label' | 'parent' | 'about'>[] = [],
  options: QuoteDayOptions = {},
): CodeCounts {
  const kept = standingVerbatims(verbatims, options);
  const interviews = new Set(kept.flatMap(({ interview }) => interview ?? []));
  const parents = new Map(codebook.map(({ id, parent }) => [id, parent]));
  const found = new Map<string, { verbatims: Set<string>; interviews: Set<string> }>();
  for (const { id, interview, codings } of kept) {
    for (const code of new Set(codings.flatMap((coding) => lineage(coding.code, parents)))) {
      const tally = found.get(code) ?? { verbatims: new Set(), interviews: new Set() };
      tally.verbatims.add(id);
      if (interview !== undefined) tally.interviews.add(interview);
      found.set(code, tally);
    }
  }
  const known = new Map(codebook.map((code) => [code.id, code]));
  const unknown = [...found.keys()].filter((code) => !known.has(code));
  const value = [...known.keys(), ...unknown].map((code): CodeCount => {
    const tally = found.get(code);
    const spread = tally?.interviews.size ?? 0;
    return present({
      code,
      label: known.get(code)?.label,
      about: known.get(code)?.about,
      verbatims: tally?.verbatims.size ?? 0,
      interviews: spread,
      interviewShare: shareOf(spread, interviews.size),
    });
  });
  const coded = kept.filter(({ codings }) => codings.length > 0).length;
  const result = {
    ...(coded === 0
      ? { status: 'not-computable', reason: 'no-actual' }
      : { status: 'computed', value, unit: 'n', method: 'code-counts@1' }),
    coverage: { observed: coded, expected: kept.length },
    warnings: [...issuesOf(verbatims.length, kept.length, coded, codebook.length > 0 ? unknown : [])],
    verbatims: kept.length,
    interviews: interviews.size,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as CodeCounts;
}

/** A code with those above it; a codebook that goes in circles ends where it began. */
function lineage(code: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const line = new Set<string>();
  for (let next: string | undefined = code; next !== undefined && !line.has(next); next = parents.get(next))
    line.add(next);
  return [...line];
}

function* issuesOf(all: number, kept: number, coded: number, unknown: readonly string[]): Generator<Issue> {
  if (kept > coded) yield qualitativeIssue('not-coded', { count: kept - coded });
  if (all > kept) yield qualitativeIssue('withdrawn', { count: all - kept }, 'hint');
  for (const code of unknown) yield qualitativeIssue('unknown-code', { code });
}
