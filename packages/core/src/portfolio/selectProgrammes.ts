import type { Portfolio, PortfolioProgramme } from './Portfolio.ts';

/**
 * The programmes of a portfolio with a mark of the portfolio's own, or in a cohort.
 * @param options `tag` and `cohort` (id); both must hold where both are given
 * @example
 * ```ts
 * import { createPortfolio, selectProgrammes } from '@jalon/core/portfolio';
 * const programmes = [
 *   { id: 'p1', name: 'P1', organisations: [], tags: ['ageing-well'] },
 *   { id: 'p2', name: 'P2', organisations: [] },
 * ];
 * const portfolio = createPortfolio({ id: 'fund', title: 'Fund', programmes });
 * selectProgrammes(portfolio, { tag: 'ageing-well' }).length; // => 1
 * ```
 */
export function selectProgrammes(
  portfolio: Pick<Portfolio, 'programmes'>,
  options: { readonly tag?: string; readonly cohort?: string },
): readonly PortfolioProgramme[] {
  const { tag, cohort } = options;
  return portfolio.programmes.filter(
    (programme) =>
      (tag === undefined || programme.tags?.includes(tag)) &&
      (cohort === undefined || programme.cohort === cohort),
  );
}
