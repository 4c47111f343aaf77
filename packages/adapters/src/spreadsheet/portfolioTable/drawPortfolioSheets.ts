/**
 * The portfolio of a funder as lists that can be filtered.
 * @module
 */
import { currencyDecimals, type IsoDay, type Lang, type Portfolio, textIn } from '@jalon/core';
import type { Content, DrawnSheet } from '../canvas/DrawnSheet.ts';
import { unitFormat } from '../canvas/unitFormat.ts';
import { unitLabel } from '../canvas/unitLabel.ts';
import { drawList, type ListColumn, type ListSetting, listRange } from './drawList.ts';
import { drawSummary } from './drawSummary.ts';
import { type PortfolioGrant, type PortfolioRows, portfolioRows } from './portfolioRows.ts';
import { portfolioWords } from './portfolioWords.ts';

/** Columns that formulas of other sheets look at, from 0. */
const nameColumn = 1;
const typeColumn = 2;
const cohortColumn = { supports: 4, grants: 2 };
const amountColumn = 3;
const currencyColumn = 4;
const dayFormat = 'dd/mm/yyyy';

/** Draws the lists: supports, organisations, grants where there are any, counts. */
export function drawPortfolioSheets(portfolio: Portfolio, lang: Lang, asOf: IsoDay): readonly DrawnSheet[] {
  const words = portfolioWords(lang);
  const rows = portfolioRows(portfolio, asOf, lang);
  const settingOf = (sheet: string): ListSetting => ({
    lang,
    asOf,
    sheet,
    title: textIn(portfolio.title, lang),
  });
  const { supports, organisations, grants } = rows;
  return [
    drawList(supportColumns(rows, lang), supports.length, settingOf(words.supportsSheet)),
    drawList(organisationColumns(rows, lang), organisations.length, settingOf(words.organisationsSheet)),
    ...(grants.length === 0
      ? []
      : [drawList(grantColumns(grants, lang), grants.length, settingOf(words.grantsSheet))]),
    drawSummary(rows, settingOf(words.summarySheet), {
      organisationTypes: listRange(words.organisationsSheet, typeColumn, organisations.length),
      organisationSupports: listRange(words.organisationsSheet, 5, organisations.length),
      supportTypes: listRange(words.supportsSheet, typeColumn, supports.length),
      supportCohorts: listRange(words.supportsSheet, cohortColumn.supports, supports.length),
      supportFirsts: listRange(words.supportsSheet, 9, supports.length),
    }),
  ];
}

const numbered = (heading: string): ListColumn => ({ heading, width: 8, cell: (line) => line + 1 });

const dayOf = (day: IsoDay | undefined): Content => (day === undefined ? '' : { day });

function supportColumns({ supports, grants }: PortfolioRows, lang: Lang): readonly ListColumn[] {
  const words = portfolioWords(lang);
  const at = (line: number) => supports[line] as (typeof supports)[number];
  const firsts = supports.map(({ name }, line) =>
    supports.findIndex((one) => one.name === name) === line ? 1 : 0,
  );
  return [
    numbered(words.number),
    {
      heading: words.organisation,
      width: 34,
      cell: (line) => at(line).name,
      total: (range) => ({ formula: `COUNTA(${range})`, result: supports.length }),
    },
    { heading: words.type, width: 24, cell: (line) => at(line).type },
    { heading: words.place, width: 20, cell: (line) => at(line).place },
    { heading: words.cohort, width: 14, cell: (line) => at(line).cohort },
    { heading: words.support, width: 22, cell: (line) => at(line).kind },
    { heading: words.steps, width: 12, cell: (line) => at(line).steps },
    {
      heading: words.sessions,
      width: 10,
      cell: (line) => at(line).sessions,
      total: (range) => ({
        formula: `SUM(${range})`,
        result: supports.reduce((sum, { sessions }) => sum + sessions, 0),
      }),
    },
    { heading: words.lastContact, width: 14, cell: (line) => dayOf(at(line).lastContact), format: dayFormat },
    {
      heading: words.first,
      width: 10,
      remark: words.firstRemark,
      // a comparison cell by cell: a name with * or ? would be a pattern to COUNTIF
      cell: (line, row) => ({
        formula: `IF(SUMPRODUCT(--(B$6:B${row + 1}=B${row + 1}))=1,1,0)`,
        result: firsts[line] ?? 0,
      }),
      total: (range) => ({
        formula: `SUM(${range})`,
        result: firsts.reduce<number>((sum, one) => sum + one, 0),
      }),
    },
    ...amountColumns(grants, lang, (currency) => (line, row) => {
      const { name, cohort } = at(line);
      const own = grants.filter((grant) => grant.name === name && grant.cohort === cohort);
      return awarded(own, currency, grants.length, lang, `B${row + 1}`, `E${row + 1}`);
    }),
  ];
}

function organisationColumns(
  { organisations, supports, grants }: PortfolioRows,
  lang: Lang,
): readonly ListColumn[] {
  const words = portfolioWords(lang);
  const at = (line: number) => organisations[line] as (typeof organisations)[number];
  const names = listRange(words.supportsSheet, nameColumn, supports.length);
  return [
    numbered(words.number),
    {
      heading: words.organisation,
      width: 34,
      cell: (line) => at(line).name,
      total: (range) => ({ formula: `COUNTA(${range})`, result: organisations.length }),
    },
    { heading: words.type, width: 24, cell: (line) => at(line).type },
    { heading: words.place, width: 20, cell: (line) => at(line).place },
    { heading: words.cohorts, width: 28, cell: (line) => at(line).cohorts.join(', ') },
    {
      heading: words.supports,
      width: 16,
      cell: (line, row) => ({ formula: `SUMPRODUCT(--(${names}=B${row + 1}))`, result: at(line).supports }),
      total: (range) => ({ formula: `SUM(${range})`, result: supports.length }),
    },
    { heading: words.lastContact, width: 14, cell: (line) => dayOf(at(line).lastContact), format: dayFormat },
    ...amountColumns(
      grants,
      lang,
      (currency) => (line, row) => {
        const own = grants.filter(({ name }) => name === at(line).name);
        return awarded(own, currency, grants.length, lang, `B${row + 1}`);
      },
      true,
    ),
  ];
}

function grantColumns(grants: readonly PortfolioGrant[], lang: Lang): readonly ListColumn[] {
  const words = portfolioWords(lang);
  const at = (line: number) => grants[line] as PortfolioGrant;
  const [only, other] = currenciesOf(grants);
  return [
    numbered(words.number),
    { heading: words.organisation, width: 34, cell: (line) => at(line).name },
    { heading: words.cohort, width: 14, cell: (line) => at(line).cohort },
    {
      heading: words.amount,
      width: 18,
      cell: (line) => majorUnits(at(line)) ?? '',
      format: '#,##0.00',
      // amounts of two currencies have no sum
      ...(only !== undefined && other === undefined
        ? { total: (range: string) => ({ formula: `SUM(${range})`, result: sumOf(grants, only) }) }
        : {}),
    },
    { heading: words.currency, width: 10, cell: (line) => at(line).amount?.currency ?? '' },
    { heading: words.funder, width: 30, cell: (line) => at(line).funder },
    { heading: words.decided, width: 14, cell: (line) => dayOf(at(line).decided), format: dayFormat },
    { heading: words.reference, width: 20, cell: (line) => at(line).reference },
  ];
}

const currenciesOf = (grants: readonly PortfolioGrant[]): readonly string[] =>
  [...new Set(grants.flatMap(({ amount }) => amount?.currency ?? []))].sort();

/** One column of amounts for each currency. */
function amountColumns(
  grants: readonly PortfolioGrant[],
  lang: Lang,
  cellOf: (currency: string) => ListColumn['cell'],
  hasTotal = false,
): readonly ListColumn[] {
  const words = portfolioWords(lang);
  return currenciesOf(grants).map((currency) => ({
    heading: `${words.amount} (${unitLabel({ unit: currency }, lang)})`,
    width: 16,
    cell: cellOf(currency),
    format: unitFormat(currency, [], lang),
    ...(hasTotal
      ? {
          total: (range: string) => ({
            formula: `SUM(${range})`,
            result: sumOf(
              grants.filter(({ name }) => name !== ''),
              currency,
            ),
          }),
        }
      : {}),
  }));
}

/** What an organisation was awarded, looked up in the list of grants: nothing where there is no grant, which is not 0. */
function awarded(
  own: readonly PortfolioGrant[],
  currency: string,
  lines: number,
  lang: Lang,
  name: string,
  cohort?: string,
): Content {
  const sheet = portfolioWords(lang).grantsSheet;
  const range = (column: number) => listRange(sheet, column, lines);
  const conditions = [
    `--(${range(nameColumn)}=${name})`,
    ...(cohort === undefined ? [] : [`--(${range(cohortColumn.grants)}=${cohort})`]),
    `--(${range(currencyColumn)}="${currency}")`,
  ];
  const found = own.some(({ amount }) => amount?.currency === currency);
  const sum = `SUMPRODUCT(${[...conditions, range(amountColumn)].join(',')})`;
  return {
    formula: `IF(SUMPRODUCT(${conditions.join(',')})=0,"",${sum})`,
    result: found ? sumOf(own, currency) : '',
  };
}

const majorUnits = ({ amount }: PortfolioGrant): number | undefined =>
  amount && Number((amount.minor / 10 ** currencyDecimals(amount.currency)).toPrecision(15));

const sumOf = (grants: readonly PortfolioGrant[], currency: string): number =>
  grants.reduce((sum, { amount }) => sum + (amount?.currency === currency ? amount.minor : 0), 0) /
  10 ** currencyDecimals(currency);
