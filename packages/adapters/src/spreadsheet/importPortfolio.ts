import type { Issue, Portfolio } from '@jalon/core';

import { cohortOfRow } from './import/portfolio/cohortOfRow.ts';
import { organisationOfRow } from './import/portfolio/organisationOfRow.ts';
import { PortfolioDraft } from './import/portfolio/PortfolioDraft.ts';
import { recordGrant } from './import/portfolio/recordGrant.ts';
import { recordSupport } from './import/portfolio/recordSupport.ts';
import { type RowSource, rowIssue } from './import/RowSource.ts';
import type { Reading } from './Reading.ts';

/** What {@link importPortfolio} is told beside the reading. */
export interface ImportPortfolioOptions {
  /** Id of the organisation that awarded the grants of the list. */
  readonly funder?: string;
  /** ISO 4217, for amounts that bear no currency. */
  readonly currency?: string;
  /** First month of a cohort, 1 to 12, where the list only names its years (« 2022-2023 »). */
  readonly yearStartsInMonth?: number;
}

/** A portfolio that took up a list, with what was decided on the way. */
export interface ImportedPortfolio {
  /** The portfolio with the list in it; the very same one where the list says nothing new. */
  readonly portfolio: Portfolio;
  readonly issues: readonly Issue[];
}

/**
 * Brings a list of supported organisations into a portfolio: organisations, cohorts, supports, grants. Names that differ
 * in spelling or legal form only are taken for one organisation and said; two of one name in two towns stay two. What
 * disagrees with what is recorded is a conflict, and the record is kept. The same list twice changes nothing.
 * @param portfolio stays as it was
 * @param reading what the sheet says, see `readTables`; tables of other kinds are left alone
 * @example
 * ```ts
 * import { countSupported, createPortfolio } from '@jalon/core/portfolio';
 * import { importPortfolio, readTables } from '@jalon/adapters/spreadsheet';
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const list = 'Association;Type;Promotion\nASBL La Ribambelle;crèche;2022-2023\nLa Ribambelle;crèche;2023-2024\n';
 * const { value: workbook } = readCsvSheet(list);
 * const reading = readTables(workbook ?? { source: { format: 'csv' }, sheets: [] });
 * const { portfolio, issues } = importPortfolio(createPortfolio({ id: 'fund', title: 'Fund' }), reading, { yearStartsInMonth: 6 });
 * countSupported(portfolio); // => { supports: 2, distinctOrganisations: 1 }
 * issues.map(({ code }) => code); // => ['import/new-organisation', 'import/same-organisation']
 * importPortfolio(portfolio, reading, { yearStartsInMonth: 6 }).portfolio === portfolio; // => true
 * ```
 */
export function importPortfolio(
  portfolio: Portfolio,
  reading: Reading,
  options: ImportPortfolioOptions = {},
): ImportedPortfolio {
  const { file } = reading;
  const draft = new PortfolioDraft(portfolio);
  const said = new Map<string, number>();
  for (const table of reading.tables) {
    if (table.kind !== 'portfolio') continue;
    for (const row of table.rows) {
      const source: RowSource = { table, row, ...(file === undefined ? {} : { file }) };
      const name = (row.name ?? row.text['organisation'] ?? '').trim();
      if (name === '') {
        draft.issues.push(rowIssue(source, 'import/organisation-nameless', 'warning', {}));
        continue;
      }
      const organisation = organisationOfRow(draft, source, name);
      const supported = { source, organisation, cohort: cohortOfRow(draft, source, options) };
      recordSupport(draft, supported, said);
      recordGrant(draft, supported, options);
    }
  }
  return { portfolio: draft.finish(), issues: draft.issues };
}
