import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Portfolio } from './Portfolio.ts';

/** How far the supports have come with one step. */
export interface StepCount {
  /** Id of the step. */
  readonly step: string;
  readonly name: LocalizedText;
  /** Supports that are done with it. */
  readonly done: number;
  /** Supports that are at it. */
  readonly inProgress: number;
  /** Not started, or no status recorded. */
  readonly notStarted: number;
  /** Supports counted. */
  readonly of: number;
  /** Share of supports that are done with it, from 0 to 1; `undefined` where there is no support. */
  readonly shareDone: number | undefined;
}

/**
 * Counts, step by step, how far the supports have come.
 * @param options `cohort`: only the supports of that cohort (id)
 * @example
 * ```ts
 * import { countSteps, createPortfolio } from '@jalon/core/portfolio';
 * const steps = [{ id: 'frame', name: 'Frame and question' }];
 * const supports = [
 *   { id: 's1', organisation: 'a', steps: [{ step: 'frame', status: 'done' as const }] },
 *   { id: 's2', organisation: 'b', steps: [] },
 * ];
 * countSteps(createPortfolio({ id: 'fund', title: 'Fund', steps, supports }))[0]?.shareDone; // => 0.5
 * ```
 */
export function countSteps(
  portfolio: Pick<Portfolio, 'steps' | 'supports'>,
  options: { readonly cohort?: string } = {},
): readonly StepCount[] {
  const supports = portfolio.supports.filter(
    ({ cohort }) => options.cohort === undefined || cohort === options.cohort,
  );
  return portfolio.steps.map(({ id, name }) => {
    const reached = supports.map(({ steps }) => steps.find(({ step }) => step === id)?.status);
    const done = reached.filter((status) => status === 'done').length;
    const inProgress = reached.filter((status) => status === 'in-progress').length;
    const of = supports.length;
    const shareDone = of === 0 ? undefined : done / of;
    return { step: id, name, done, inProgress, notStarted: of - done - inProgress, of, shareDone };
  });
}
