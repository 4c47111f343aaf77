import { type Dossier, type IsoDay, type Lang, type Period, textIn } from '@jalon/core';
import { HiddenLists } from './canvas/HiddenLists.ts';
import { writeSheets } from './canvas/writeSheets.ts';
import { drawGuideSheet } from './trackingTemplate/drawGuideSheet.ts';
import { drawKeySheet } from './trackingTemplate/drawKeySheet.ts';
import { drawTemplateSheet } from './trackingTemplate/drawTemplateSheet.ts';
import { templateWords } from './trackingTemplate/templateWords.ts';

/** How {@link writeTrackingTemplate} writes. */
export interface WriteTrackingTemplateOptions {
  readonly lang: Lang;
  /** The day that the file bears as its date. */
  readonly asOf: IsoDay;
  /** The periods to be filled in, a column each, in this order. */
  readonly periods: readonly Period[];
  /** Id of the organisation that fills it in; default the one that implements the programme. */
  readonly organisation?: string;
}

/**
 * Writes an empty tracking table for somebody to fill in: a line for each indicator with its breakdowns, a column for
 * each period, drop-downs and questions by the scale of the indicator, definitions as remarks, instructions with the
 * codes for what is missing, and a hidden sheet by which the filled table is read back.
 * @param dossier whose indicators are asked for; its observations are left out
 * @returns the bytes of an .xlsx file
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { readWorkbook, writeTrackingTemplate } from '@jalon/adapters/spreadsheet';
 * const dossier = createDossier({ id: 'demo', title: 'Demo' });
 * const periods = [{ start: '2024-01-01', end: '2024-06-30' }, { start: '2024-07-01', end: '2024-12-31' }];
 * const bytes = await writeTrackingTemplate(dossier, { lang: 'en', asOf: '2024-01-15', periods });
 * const { value } = await readWorkbook(bytes);
 * value?.sheets.map(({ name }) => name); // => ['To fill in', 'How to fill in', 'jalon']
 * value?.sheets[0]?.rows[5]?.slice(5).map((cell) => cell?.shown); // => ['H1 2024', 'H2 2024']
 * ```
 */
export async function writeTrackingTemplate(
  dossier: Dossier,
  options: WriteTrackingTemplateOptions,
): Promise<Uint8Array> {
  const { lang, asOf, periods } = options;
  const { organisations, programme, title } = dossier;
  const id =
    options.organisation ?? programme?.roles.find(({ role }) => role === 'implementer')?.organisation;
  const who = textIn(organisations.find((one) => one.id === id)?.name ?? title, lang);
  const lists = new HiddenLists(lang);
  const drawn = drawTemplateSheet(dossier, { lang, periods, who }, lists);
  const guide = drawGuideSheet(dossier, lang);
  const keys = drawKeySheet(dossier, drawn, periods, lang);
  return writeSheets([drawn.sheet, guide, ...lists.sheets(), keys], {
    title: `${textIn(title, lang)} – ${templateWords(lang).title}`,
    day: asOf,
  });
}
