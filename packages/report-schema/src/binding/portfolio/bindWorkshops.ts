import { boundTable } from '../boundTable.ts';
import { joined } from '../textCells.ts';
import { fromPortfolio } from './fromPortfolio.ts';
import { sharedDay } from './sharedDay.ts';

/** What each group of the last day of exchange was asked, recommends, noted. */
export const bindWorkshops = /* @__PURE__ */ fromPortfolio((portfolio, asOf) => {
  const day = sharedDay(portfolio, asOf);
  return boundTable(
    (day?.session.workshops ?? []).map(({ question, recommendations, notes }, index) => ({
      id: `workshop-${index + 1}`,
      cells: { question, recommendations: joined(recommendations), notes },
      pointers: [`${day?.pointer}/workshops/${index}`],
    })),
  );
});
