import { formatDay } from '@jalon/core';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { unitFormat } from '../canvas/unitFormat.ts';
import type { ListSetting } from './drawList.ts';
import type { PortfolioRows } from './portfolioRows.ts';
import { portfolioWords } from './portfolioWords.ts';

/** Where the lists stand that the counts look at. */
export interface SummaryRanges {
  readonly organisationTypes: string;
  readonly organisationSupports: string;
  readonly supportTypes: string;
  readonly supportCohorts: string;
  readonly supportFirsts: string;
}

const widths = [40, 16, 18, 18];

/** Draws the counts: supported organisations by type, supports by cohort, all as live formulas. */
export function drawSummary(
  { supports, organisations }: PortfolioRows,
  { lang, asOf, sheet, title }: ListSetting,
  ranges: SummaryRanges,
): DrawnSheet {
  const words = portfolioWords(lang);
  const canvas = new SheetCanvas();
  canvas.putAcross(0, 0, 3, `${title} – ${sheet}`, { style: 'title' });
  canvas.height(0, 28);
  canvas.putAcross(1, 0, 3, `${words.stand} ${formatDay(asOf, lang)}`, { style: 'remark' });
  const supported = organisations.filter((one) => one.supports > 0);
  let row = 3;
  const head = (...texts: readonly string[]) => {
    for (const [column, text] of texts.entries()) canvas.put(row, column, text, { style: 'header' });
    canvas.height(row, 32);
    row += 1;
  };
  const number = (
    column: number,
    formula: string,
    result: number,
    style: 'listNumber' | 'total',
    format = '0',
  ) => canvas.put(row, column, { formula, result }, { style, format });

  head(words.byType, words.organisations, words.share, words.supports);
  const countOf = (type: string) => supported.filter((one) => isAlike(one.type, type)).length;
  const types = [...alike(supported.map(({ type }) => type))].sort((a, b) => countOf(b) - countOf(a));
  const [top, totalRow] = [row + 1, row + types.length + 1];
  const share = unitFormat('ratio', [0.005], lang);
  for (const type of types) {
    const own = countOf(type);
    const given = supports.filter((one) => isAlike(one.type, type)).length;
    const here = `A${row + 1}`;
    canvas.put(row, 0, type, { style: 'listText' });
    number(
      1,
      `SUMPRODUCT(--(${ranges.organisationTypes}=${here}),--(${ranges.organisationSupports}>0))`,
      own,
      'listNumber',
    );
    number(
      2,
      `IF(B$${totalRow}=0,"",B${row + 1}/B$${totalRow})`,
      own / supported.length,
      'listNumber',
      share,
    );
    number(3, `SUMPRODUCT(--(${ranges.supportTypes}=${here}))`, given, 'listNumber');
    row += 1;
  }
  canvas.put(row, 0, words.total, { style: 'totalLabel' });
  if (types.length > 0) {
    number(1, `SUM(B${top}:B${totalRow - 1})`, supported.length, 'total');
    number(2, `SUM(C${top}:C${totalRow - 1})`, 1, 'total', share);
    number(3, `SUM(D${top}:D${totalRow - 1})`, supports.length, 'total');
  }
  row += 2;

  head(words.byCohort, words.supports);
  const cohorts = alike(supports.map(({ cohort }) => cohort));
  const firstCohort = row + 1;
  for (const cohort of cohorts) {
    const given = supports.filter((one) => isAlike(one.cohort, cohort)).length;
    canvas.put(row, 0, cohort, { style: 'listText' });
    number(1, `SUMPRODUCT(--(${ranges.supportCohorts}=A${row + 1}))`, given, 'listNumber');
    row += 1;
  }
  canvas.put(row, 0, words.total, { style: 'totalLabel' });
  if (cohorts.length > 0) number(1, `SUM(B${firstCohort}:B${row})`, supports.length, 'total');
  canvas.fitHeights(widths, 20);
  return canvas.finish(sheet, {
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    ...printedPage({ lang, title, orientation: 'portrait' }),
  });
}

/** Formulas compare texts without their case; the first spelling stands for all. */
const isAlike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const alike = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.findIndex((one) => isAlike(one, text)) === at);
