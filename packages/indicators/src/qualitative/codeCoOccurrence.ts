import { present } from '../result/present.ts';
import type { Result } from '../result/Result.ts';
import type { CodedVerbatim, QuoteDayOptions } from './CodedVerbatim.ts';
import { jaccardIndex } from './jaccardIndex.ts';
import { standingVerbatims } from './standingVerbatims.ts';

/** Two codes that occur together. */
export interface CodePair {
  /** Ids of the two codes, in the order in which they first occur. */
  readonly codes: readonly [string, string];
  /** Quotes, or interviews, with both. */
  readonly together: number;
  /** Those with both over those with at least one of them, 0 to 1. */
  readonly jaccard: number;
}

/** Which codes occur together, the most frequent pair first. */
export type CodeCoOccurrence = Result<readonly CodePair[]>;

/**
 * Which codes occur together in the same quote, or in the same interview: how often, with Jaccard's index |A ∩ B| / |A ∪ B|.
 * Source: method `code-co-occurrence@1`; P. Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37 (1901) 547–579.
 * @param verbatims quotes with the codes that coders gave them
 * @param options `within`: `verbatim` (default) or `interview`
 * @returns pairs that occur at least once; `no-actual` where no quote is coded
 * @example
 * ```ts
 * import { codeCoOccurrence } from '@jalon/indicators';
 * const verbatims = [
 *   { id: 'v1', codings: [{ code: 'time' }, { code: 'meaning' }] },
 *   { id: 'v2', codings: [{ code: 'time' }] },
 * ];
 * codeCoOccurrence(verbatims).value; // => [{ codes: ['time', 'meaning'], together: 1, jaccard: 0.5 }]
 * ```
 */
export function codeCoOccurrence(
  verbatims: readonly CodedVerbatim[],
  options: QuoteDayOptions & { readonly within?: 'verbatim' | 'interview' } = {},
): CodeCoOccurrence {
  const kept = standingVerbatims(verbatims, options);
  const places = new Map<string, Set<string>>();
  for (const { id, interview, codings } of kept) {
    const place = options.within === 'interview' ? interview : id;
    if (place === undefined) continue;
    for (const { code } of codings) places.set(code, (places.get(code) ?? new Set()).add(place));
  }
  const codes = [...places];
  const pairs = codes.flatMap(([one, inOne], n) =>
    codes.slice(n + 1).flatMap(([other, inOther]): CodePair[] => {
      const together = [...inOne].filter((place) => inOther.has(place)).length;
      const jaccard = jaccardIndex([...inOne], [...inOther]);
      return together === 0 || jaccard === undefined ? [] : [{ codes: [one, other], together, jaccard }];
    }),
  );
  const coded = kept.filter(({ codings }) => codings.length > 0).length;
  const result = {
    ...(codes.length === 0
      ? { status: 'not-computable', reason: 'no-actual' }
      : {
          status: 'computed',
          value: pairs.toSorted((a, b) => b.together - a.together),
          unit: 'n',
          method: 'code-co-occurrence@1',
        }),
    coverage: { observed: coded, expected: kept.length },
    warnings: [],
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as CodeCoOccurrence;
}
