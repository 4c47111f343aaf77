import { type IsoDay, type Lang, type Portfolio, textIn } from '@jalon/core';
import { writeSheets } from './canvas/writeSheets.ts';
import { drawPortfolioSheets } from './portfolioTable/drawPortfolioSheets.ts';

/** How {@link writePortfolio} writes. */
export interface WritePortfolioOptions {
  readonly lang: Lang;
  /** The day of the table: sessions held later are left out, and the file bears it as its date. */
  readonly asOf: IsoDay;
}

/**
 * Writes the portfolio of a funder as lists to filter: supports with the last contact, organisations once each, grants,
 * counts by type and by cohort. Totals are live formulas with their results; entries that were decided to be one
 * organisation stand under one name.
 * @param portfolio whose supports, organisations, sessions and grants are listed
 * @returns the bytes of an .xlsx file
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { createPortfolio } from '@jalon/core/portfolio';
 * import { readWorkbook, writePortfolio } from '@jalon/adapters/spreadsheet';
 * const portfolio = createPortfolio({
 *   id: 'fund',
 *   title: 'Fund',
 *   organisations: [{ id: 'a', name: 'The Lighthouse', type: 'shelter' }],
 *   supports: [{ id: 's1', organisation: 'a', steps: [] }, { id: 's2', organisation: 'a', steps: [] }],
 * });
 * const { value } = await readWorkbook(await writePortfolio(portfolio, { lang: 'en', asOf: '2025-03-10' }));
 * value?.sheets.map(({ name }) => name); // => ['Supports', 'Organisations', 'Summary']
 * value?.sheets[2]?.rows[4]?.map((cell) => cell?.shown); // => ['shelter', '1', '100.0%', '2']
 * ```
 */
export async function writePortfolio(
  portfolio: Portfolio,
  { lang, asOf }: WritePortfolioOptions,
): Promise<Uint8Array> {
  return writeSheets(drawPortfolioSheets(portfolio, lang, asOf), {
    title: textIn(portfolio.title, lang),
    day: asOf,
  });
}
