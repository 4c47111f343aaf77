import { sameJson } from '@jalon/core';
import { countOrganisationTypes, keptOrganisations } from '@jalon/core/portfolio';
import { boundTable } from '../boundTable.ts';
import { fromPortfolio, pointersTo } from './fromPortfolio.ts';
import { portfolioWords } from './portfolioWords.data.ts';

/** The supported organisations by type, each once, the most frequent first; those without a type are counted too. */
export const bindOrganisationTypes = /* @__PURE__ */ fromPortfolio((portfolio) => {
  const { organisations, supports } = portfolio;
  const kept = keptOrganisations(portfolio);
  const supported = new Set(supports.map(({ organisation }) => kept.get(organisation) ?? organisation));
  return boundTable(
    countOrganisationTypes(portfolio).map(({ type, count }, index) => ({
      id: `type-${index + 1}`,
      cells: { type: type ?? portfolioWords.typeNotRecorded, count },
      pointers: pointersTo(
        'organisations',
        organisations,
        (each) => supported.has(each.id) && sameJson(each.type, type),
      ),
    })),
  );
});
