import { median } from '@jalon/indicators';
import { boundTable } from '../boundTable.ts';
import { fromPortfolio } from './fromPortfolio.ts';
import { pairedRatings } from './pairedRatings.ts';

/**
 * Where the supported organisations see themselves on each objective of the funder's programme: the middle level before
 * and after of those that rated themselves both times, with how many of them moved which way. Levels have an order and
 * no distance: there is no mean.
 */
export const bindSelfRatings = /* @__PURE__ */ fromPortfolio((portfolio, asOf) => {
  if (portfolio.selfRatings.length === 0) return undefined;
  return boundTable(
    portfolio.objectives.map(({ id, statement }, at) => {
      const { before, after, indices } = pairedRatings(portfolio, id, asOf);
      const moves = before.map((level, index) => Math.sign((after[index] ?? level) - level));
      const moved = (way: number) => moves.filter((move) => move === way).length;
      return {
        id,
        cells: {
          competence: statement,
          before: median(before),
          after: median(after),
          n: before.length,
          ...(before.length > 0 && { up: moved(1), same: moved(0), down: moved(-1) }),
        },
        pointers: [`/objectives/${at}`, ...indices.map((index) => `/selfRatings/${index}`)],
      };
    }),
  );
});
