import { createDossier, type Instrument } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type { WrittenExchange } from '../carriage/ExchangeFormat.ts';
import { tidyCell } from './exactCell.ts';
import { type ToXlsFormTablesOptions, toXlsFormTables } from './write/toXlsFormTables.ts';
import { writeFormFile } from './write/writeFormFile.ts';
import { xlsFormCarriages } from './xlsFormCarriages.ts';

/** How {@link writeXlsForm} writes. */
export interface WriteXlsFormOptions extends ToXlsFormTablesOptions {
  /** The moment that the file bears, an ISO date and time; none without it. */
  readonly at?: string;
}

/**
 * Writes an instrument as an XLSForm workbook (.xlsx) with the sheets survey, choices and settings, as ODK, Kobo and their
 * relatives take it, in all languages in which it is worded. A form that was read and not changed comes out with its
 * relevance, constraints, groups and further sheets.
 * @param instrument whose questions are put
 * @returns one file, with what of the instrument is not in it
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import type { Instrument } from '@jalon/core';
 * import { readXlsForm, writeXlsForm } from '@jalon/adapters/xlsform';
 * const instrument: Instrument = {
 *   id: 'parents', name: 'Survey of parents', kind: 'questionnaire', scales: [], waves: [], codebook: [],
 *   items: [{ id: 'heard', text: 'Do you feel heard?', kind: 'yes-no' }],
 * };
 * const { files, losses } = await writeXlsForm(instrument);
 * files[0]?.name; // => 'parents.xlsx'
 * losses; // => []
 * const { value } = await readXlsForm(files[0]?.bytes ?? '');
 * value?.items; // => [{ id: 'heard', text: 'Do you feel heard?', kind: 'yes-no' }]
 * ```
 */
export async function writeXlsForm(
  instrument: Instrument,
  options: WriteXlsFormOptions = {},
): Promise<WrittenExchange> {
  const { at, ...how } = options;
  const { tables, issues } = toXlsFormTables(instrument, how);
  const title = tables.find(({ name }) => name === 'settings')?.rows[1]?.[0] ?? instrument.id;
  const bytes = await writeFormFile(tables, tidyCell(title), at);
  const alone = createDossier({ id: instrument.id, title: '', instruments: [instrument] });
  const losses = declareLosses(alone, xlsFormCarriages).filter(({ kind }) => kind !== 'dossier');
  return { files: [{ name: `${instrument.id}.xlsx`, bytes }], losses, issues };
}
