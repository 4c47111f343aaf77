import { type Dossier, type IsoDay, type Lang, textIn } from '@jalon/core';
import type { Progress } from '@jalon/indicators';
import { writeSheets } from './canvas/writeSheets.ts';
import { drawLegendSheet } from './trackingTable/drawLegendSheet.ts';
import { drawObservationsSheet } from './trackingTable/drawObservationsSheet.ts';
import { drawTrackingSheet } from './trackingTable/drawTrackingSheet.ts';
import { trackingWords } from './trackingTable/trackingWords.ts';

/** How {@link writeTrackingTable} writes. */
export interface WriteTrackingTableOptions {
  readonly lang: Lang;
  /** The day of the table; what ended after it is left out, and the file bears it as its date. */
  readonly asOf: IsoDay;
  /** Progress by indicator id, for example by `dossierProgress`. */
  readonly progress: ReadonlyMap<string, Progress>;
}

/**
 * Writes the tracking table of a dossier as an Excel workbook to go on working with: frozen header, a column for each
 * period and for those to come, totals and both figures of progress as live formulas with their results, a status in
 * words and colour, definitions as remarks, a legend, and a sheet with every record and the cell it came from. The same
 * dossier gives the same bytes.
 * @param dossier whose indicators and observations are shown
 * @returns the bytes of an .xlsx file
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { dossierProgress } from '@jalon/indicators';
 * import { readWorkbook, writeTrackingTable } from '@jalon/adapters/spreadsheet';
 * const dossier = createDossier({ id: 'demo', title: 'Demo' });
 * const progress = dossierProgress(dossier, { asOf: '2025-03-10' });
 * const bytes = await writeTrackingTable(dossier, { lang: 'fr', asOf: '2025-03-10', progress });
 * const { value } = await readWorkbook(bytes);
 * value?.sheets.map(({ name }) => name); // => ['Suivi', 'Légende', 'Observations']
 * ```
 */
export async function writeTrackingTable(
  dossier: Dossier,
  options: WriteTrackingTableOptions,
): Promise<Uint8Array> {
  const { lang, asOf } = options;
  const title = textIn(dossier.title, lang);
  const legend = drawLegendSheet(lang, title);
  return writeSheets(
    [
      drawTrackingSheet(dossier, options, legend.statuses),
      legend.sheet,
      drawObservationsSheet(dossier, lang),
    ],
    { title: `${title} – ${trackingWords(lang).title}`, day: asOf },
  );
}
