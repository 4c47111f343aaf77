import { formatClockSpan } from '@jalon/core/portfolio';
import { boundTable } from '../boundTable.ts';
import { inEachLanguage } from '../textCells.ts';
import { fromPortfolio } from './fromPortfolio.ts';
import { sharedDay } from './sharedDay.ts';

/** What happened when on the last day of exchange, in its order. */
export const bindAgenda = /* @__PURE__ */ fromPortfolio((portfolio, asOf) => {
  const day = sharedDay(portfolio, asOf);
  return boundTable(
    (day?.session.agenda ?? []).map((line, index) => ({
      id: `line-${index + 1}`,
      cells: { time: inEachLanguage((lang) => formatClockSpan(line, lang)), text: line.text },
      pointers: [`${day?.pointer}/agenda/${index}`],
    })),
  );
});
