import { decimalsOf } from '@jalon/core';
import type { Progress } from './ProgressResult.ts';

/** The methods that a percentage in a sheet may come from: the two figures, and two that are shares of another kind. */
export type DeclaredRule =
  | 'achievement-of-target@1'
  | 'distance-travelled@1'
  | 'periods-met@1'
  | 'milestone@1';

/** By which rule a percentage found in a sheet was made. */
export interface DeclaredMatch {
  /** The method whose figure, rounded as the declared one is, equals it; `none` where none does. */
  readonly rule: DeclaredRule | 'none';
  /** That figure, a fraction; with the rule `none` the main figure, absent where there is none. */
  readonly computed?: number;
  /** Declared minus computed, a fraction; absent where nothing was computed. */
  readonly difference?: number;
}

/** What is known of how a percentage was written. */
export interface MatchDeclaredOptions {
  /** Decimals of the percentage as written, 1 for « 93,0 % »; default as many as its number shows. */
  readonly decimals?: number;
}

/**
 * Names the rule by which a declared percentage was made: the figure that gives it when rounded to what was written. Half
 * a unit of the last decimal is allowed, so 97 % is 96.67 %. Several may fit: then it is the main one. No rule is an error;
 * they answer different questions.
 * Source: ours; the rounding of what was written is the only tolerance.
 * @param progress a result of `progress`
 * @param declared the percentage as a fraction, 0.933 for 93.3 %
 * @example
 * ```ts
 * import { matchDeclared, progress } from '@jalon/indicators';
 * const year = { start: '2024-01-01', end: '2024-12-31' };
 * const families = {
 *   basis: 'increment' as const,
 *   baseline: { value: 42 },
 *   targets: [{ value: 60, over: 'per-period' as const, period: year }],
 * };
 * const result = progress(families, [{ period: year, value: 56 }], { asOf: '2025-01-15' });
 * matchDeclared(result, 0.933).rule; // => 'achievement-of-target@1'
 * matchDeclared(result, 0.78).rule; // => 'distance-travelled@1'
 * matchDeclared(result, 0.9).rule; // => 'none'
 * ```
 */
export function matchDeclared(
  progress: Pick<Progress, 'figures'> & { readonly method?: string; readonly value?: number | undefined },
  declared: number,
  options: MatchDeclaredOptions = {},
): DeclaredMatch {
  const { achievementOfTarget, distanceTravelled } = progress.figures;
  const figures: { readonly rule: DeclaredRule; readonly computed: number | undefined }[] = [
    { rule: 'achievement-of-target@1', computed: achievementOfTarget.value },
    { rule: 'distance-travelled@1', computed: distanceTravelled.value },
    ...otherShares.map((rule) => ({ rule, computed: rule === progress.method ? progress.value : undefined })),
  ];
  const points = Number((declared * 100).toPrecision(12));
  const decimals = options.decimals ?? decimalsOf(points);
  const fitting = figures.filter(({ computed = Number.NaN }) => isRounded(computed * 100, points, decimals));
  const match = fitting.find(({ rule }) => rule === progress.method) ?? fitting[0];
  const computed = match ? match.computed : finite(progress.value);
  const difference = declared - (computed ?? Number.NaN);
  return {
    rule: match?.rule ?? 'none',
    ...(computed !== undefined && { computed }),
    ...(Number.isFinite(difference) && { difference }),
  };
}

const finite = (value: number | undefined): number | undefined =>
  Number.isFinite(value) ? value : undefined;

const otherShares = ['periods-met@1', 'milestone@1'] as const;

/** Whether a number can be written as another one at some decimals: half a unit of the last one is allowed. */
const isRounded = (exact: number, written: number, decimals: number): boolean =>
  Number((Math.abs(exact - written) * 10 ** decimals).toPrecision(6)) <= 0.5;
