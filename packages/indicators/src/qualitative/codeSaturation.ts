import { present } from '../result/present.ts';
import type { Result } from '../result/Result.ts';
import type { CodedVerbatim, QuoteDayOptions } from './CodedVerbatim.ts';
import { qualitativeIssue } from './qualitativeIssue.ts';
import { type InterviewYield, type SaturationOptions, saturation } from './saturation.ts';
import { standingVerbatims } from './standingVerbatims.ts';

/** Whether new interviews still bring something new. The value is the number of different codes found so far. */
export type CodeSaturation = Result<number> & {
  /** What each interview added, in the order in which they were held. */
  readonly interviews: readonly ({ readonly interview: string } & InterviewYield)[];
  /** The number of interviews by which saturation was reached; absent where it was not. */
  readonly reachedAt?: number;
};

/**
 * New codes interview by interview, with the point of saturation. Interviews stand in the order of the first day on which
 * something was said in them; those without a day come last, in the order of the quotes.
 * Source: method `code-saturation@1`; G. Guest, E. Namey, M. Chen, PLoS ONE 15 (2020) e0232076; see {@link saturation}.
 * @param verbatims quotes with their interview and codes
 * @returns the number of codes; `no-actual` where no coded quote names its interview
 * @throws JalonError `invalid-argument` where base or run is no whole number of 1 or more
 * @example
 * ```ts
 * import { codeSaturation } from '@jalon/indicators';
 * const quote = (interview: string, code: string) => ({ id: `${interview}-${code}`, interview, codings: [{ code }] });
 * const found = codeSaturation([quote('i1', 'time'), quote('i1', 'meaning'), quote('i2', 'time')]);
 * found.value; // => 2
 * found.interviews.map(({ newCodes }) => newCodes); // => [2, 0]
 * ```
 */
export function codeSaturation(
  verbatims: readonly CodedVerbatim[],
  options: QuoteDayOptions & SaturationOptions = {},
): CodeSaturation {
  const kept = standingVerbatims(verbatims, options);
  const coded = kept.filter(({ codings }) => codings.length > 0);
  const held = new Map<string, { codes: Set<string>; day: string }>();
  for (const { interview, codings, saidOn = lastDay } of coded) {
    if (interview === undefined) continue;
    const own = held.get(interview) ?? { codes: new Set(), day: saidOn };
    for (const { code } of codings) own.codes.add(code);
    const [day = saidOn] = [saidOn, own.day].sort();
    held.set(interview, { codes: own.codes, day });
  }
  const ordered = [...held].sort(([, a], [, b]) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const found = saturation(
    ordered.map(([, { codes }]) => [...codes]),
    options,
  );
  const nowhere = coded.filter(({ interview }) => interview === undefined).length;
  const last = found.interviews.at(-1);
  const result = {
    ...(last === undefined
      ? { status: 'not-computable', reason: 'no-actual' }
      : { status: 'computed', value: last.cumulative, unit: 'n', method: 'code-saturation@1' }),
    coverage: { observed: coded.length - nowhere, expected: coded.length },
    warnings: nowhere > 0 ? [qualitativeIssue('no-interview', { count: nowhere })] : [],
    interviews: ordered.flatMap(([interview], n) => {
      const own = found.interviews[n];
      return own ? [{ interview, ...own }] : [];
    }),
    reachedAt: found.reachedAt,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as CodeSaturation;
}

/** Later than any day: where nothing says when it was. */
const lastDay = '9999-12-31';
