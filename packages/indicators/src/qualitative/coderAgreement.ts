import { present } from '../result/present.ts';
import type { Reason, Result } from '../result/Result.ts';
import type { CodedVerbatim, QuoteDayOptions } from './CodedVerbatim.ts';
import { cohenKappa, type Kappa } from './cohenKappa.ts';
import { pooledKappa } from './pooledKappa.ts';
import { qualitativeIssue } from './qualitativeIssue.ts';
import { standingVerbatims } from './standingVerbatims.ts';

/** How far two coders agree on one code. */
export interface CodeAgreement {
  /** Id of the code. */
  readonly code: string;
  /** Quotes to which both gave it. */
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
  /** Cohen's kappa of giving the code or not; absent where both always gave it, or never. */
  readonly kappa?: Kappa;
}

/** A quote that two coders read differently, so that they can talk about it. */
export interface CodingDifference {
  /** Id of the verbatim. */
  readonly verbatim: string;
  /** Pseudonymous id of the interview it was taken from. */
  readonly interview?: string;
  /** Codes that only the first coder gave. */
  readonly firstOnly: readonly string[];
  /** Codes that only the second coder gave. */
  readonly secondOnly: readonly string[];
}

/** How far two coders agree beyond chance. The value is the pooled kappa over all codes. */
export type CoderAgreement = Result<number> & {
  readonly coders: readonly [string, string];
  /** Quotes that both coded. */
  readonly verbatims: number;
  readonly codes: readonly CodeAgreement[];
  readonly differences: readonly CodingDifference[];
};

/**
 * How far two coders agree on the same quotes: for each code the kappa of giving it or not, over all codes the pooled
 * kappa, beside them every quote that they read differently. A coder has read a quote who gave it at least one code.
 * Source: method `coder-agreement@1`; J. Cohen 1960; H. de Vries et al., Field Methods 20 (2008) 272–282.
 * @param verbatims quotes with the codes of both coders
 * @param coders the pseudonyms of the two
 * @returns kappa, at most 1; `no-pairs` where no quote was coded by both, `no-variation` where chance alone agrees fully
 * @example
 * ```ts
 * import { coderAgreement } from '@jalon/indicators';
 * const quote = (id: string, first: string, second: string) => ({
 *   id,
 *   codings: [{ code: first, coder: 'A' }, { code: second, coder: 'B' }],
 * });
 * const quotes = [quote('v1', 'time', 'time'), quote('v2', 'time', 'meaning'), quote('v3', 'meaning', 'meaning')];
 * const found = coderAgreement(quotes, ['A', 'B']);
 * found.value?.toFixed(2); // => '0.40'
 * found.differences[0]?.verbatim; // => 'v2'
 * ```
 */
export function coderAgreement(
  verbatims: readonly CodedVerbatim[],
  coders: readonly [string, string],
  options: QuoteDayOptions = {},
): CoderAgreement {
  const read = standingVerbatims(verbatims, options).map((verbatim) => ({
    verbatim,
    first: codesBy(verbatim, coders[0]),
    second: codesBy(verbatim, coders[1]),
  }));
  const shared = read.filter(({ first, second }) => first.size > 0 && second.size > 0);
  const alone = read.filter(({ first, second }) => first.size > 0 !== second.size > 0).length;
  const all = new Set(shared.flatMap(({ first, second }) => [...first, ...second]));
  const codes = [...all].map((code): CodeAgreement => {
    const count = (inFirst: boolean, inSecond: boolean) =>
      shared.filter(({ first, second }) => first.has(code) === inFirst && second.has(code) === inSecond)
        .length;
    const [both, firstOnly, secondOnly, neither] = [
      count(true, true),
      count(true, false),
      count(false, true),
      count(false, false),
    ];
    const kappa = cohenKappa([
      [both, firstOnly],
      [secondOnly, neither],
    ]);
    return { code, both, firstOnly, secondOnly, neither, ...(kappa && { kappa }) };
  });
  const value = pooledKappa(
    codes.map(({ both, firstOnly, secondOnly, neither }) => [
      [both, firstOnly],
      [secondOnly, neither],
    ]),
  );
  const reason: Reason = shared.length === 0 ? 'no-pairs' : 'no-variation';
  const result = {
    ...(value === undefined
      ? { status: 'not-computable', reason }
      : { status: 'computed', value, unit: 'n', method: 'coder-agreement@1' }),
    coverage: { observed: shared.length, expected: shared.length + alone },
    warnings: alone > 0 ? [qualitativeIssue('coded-by-one', { count: alone })] : [],
    coders,
    verbatims: shared.length,
    codes,
    differences: shared.flatMap(({ verbatim, first, second }): CodingDifference[] => {
      const firstOnly = [...first].filter((code) => !second.has(code));
      const secondOnly = [...second].filter((code) => !first.has(code));
      if (firstOnly.length + secondOnly.length === 0) return [];
      return [present({ verbatim: verbatim.id, interview: verbatim.interview, firstOnly, secondOnly })];
    }),
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as CoderAgreement;
}

const codesBy = ({ codings }: CodedVerbatim, coder: string): ReadonlySet<string> =>
  new Set(codings.filter((coding) => coding.coder === coder).map(({ code }) => code));
