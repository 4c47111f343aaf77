import { type Issue, type Portfolio, textIn } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type { WrittenExchange } from '../carriage/ExchangeFormat.ts';
import { writeSheets } from '../spreadsheet/canvas/writeSheets.ts';
import { planPackage } from './portfolio/WritingPlan.ts';
import { drawGivingSheets } from './sheet/drawGivingSheets.ts';
import { givingTables } from './sheet/givingTables.ts';
import { givingCarriages } from './threesixtyGivingCarriages.data.ts';
import type { Write360GivingOptions } from './write360Giving.ts';

/**
 * Writes the grants of a portfolio as a workbook with the titles of the 360Giving Data Standard as headings: a row for each
 * grant, long lists in sheets of their own that name the grant, a sheet `Meta`. What is not of the standard stands in
 * columns behind it. The same demands hold as for {@link write360Giving}.
 * @param portfolio its grants with the organisations and programmes that they name
 * @returns the .xlsx file, none where not a single grant can be written
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { createPortfolio } from '@jalon/core/portfolio';
 * import { write360GivingSpreadsheet } from '@jalon/adapters/threesixty-giving';
 * const { files, issues } = await write360GivingSpreadsheet(createPortfolio({ id: 'fund', title: 'Fund' }));
 * files.length; // => 0
 * issues[0]?.code; // => 'threesixty/nothing-to-write'
 * ```
 */
export async function write360GivingSpreadsheet(
  portfolio: Portfolio,
  options: Write360GivingOptions = {},
): Promise<WrittenExchange> {
  const plan = planPackage(portfolio, options);
  const losses = declareLosses(
    portfolio,
    givingCarriages(() => plan),
  );
  if (!plan.package) return { files: [], losses, issues: plan.issues };
  const tables = givingTables(plan.package);
  const lang = options.lang ?? portfolio.languages[0] ?? 'en';
  const title = textIn(portfolio.title, lang);
  const sheets = drawGivingSheets(tables, { lang: /^fr\b/i.test(lang) ? 'fr' : 'en', title });
  const days = portfolio.grants.flatMap(({ awardedOn }) => (awardedOn === undefined ? [] : [awardedOn]));
  const day = options.at?.slice(0, 10) ?? days.toSorted().at(-1) ?? '2000-01-01';
  const unheld: readonly Issue[] =
    tables.unheld === 0
      ? []
      : [{ code: 'threesixty/not-in-cells', severity: 'hint', params: { count: tables.unheld } }];
  return {
    files: [{ name: options.name ?? '360giving.xlsx', bytes: await writeSheets(sheets, { title, day }) }],
    losses,
    issues: [...plan.issues, ...unheld],
  };
}
