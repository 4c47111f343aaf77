import { countDeliverables } from '@jalon/core/portfolio';
import { boundTable } from '../boundTable.ts';
import { fromPortfolio, pointersTo } from './fromPortfolio.ts';
import { deliverableWords } from './portfolioWords.data.ts';

/** What the organisations made and put to use, by kind: known kinds first, then those of the funder's own. */
export const bindDeliverables = /* @__PURE__ */ fromPortfolio((portfolio) => {
  const made = new Set(portfolio.deliverables.map(({ type }) => type));
  const known = [...deliverableWords.keys()].filter((type) => made.has(type));
  const types = [...known, ...[...made].filter((type) => !deliverableWords.has(type))];
  return boundTable(
    types.map((type, index) => {
      const { deliverables, organisations, of } = countDeliverables(portfolio, { type });
      return {
        id: deliverableWords.has(type) ? type : `own-${index + 1}`,
        cells: {
          kind: deliverableWords.get(type) ?? type.slice(type.indexOf('/') + 1),
          count: deliverables.length,
          organisations,
          of,
        },
        pointers: pointersTo('deliverables', portfolio.deliverables, (each) => each.type === type),
      };
    }),
  );
});
