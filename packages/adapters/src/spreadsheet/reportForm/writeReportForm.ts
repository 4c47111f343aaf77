/**
 * A funder's report as a workbook that people fill in.
 * @module
 */
import { type IsoDay, JalonError } from '@jalon/core';
import type { ReportForm } from '@jalon/report-schema';
import { HiddenLists } from '../canvas/HiddenLists.ts';
import { writeSheets } from '../canvas/writeSheets.ts';
import { drawFormCover } from './drawFormCover.ts';
import { drawFormSection } from './drawFormSection.ts';
import { reportFormWords } from './reportFormWords.ts';
import { sheetTitles } from './sheetTitles.ts';

/** How {@link writeReportForm} writes. */
export interface WriteReportFormOptions {
  /** The day that the file bears as its date; default the day of the form's report. */
  readonly asOf?: IsoDay;
  /** Empty rows that each table has for new entries, 1 to 500; default 5. */
  readonly spareRows?: number;
}

/**
 * Writes the form of a report as a workbook to fill in: instructions, then a sheet for each part, with drop-downs, rules
 * for numbers and dates, tables with room for new lines. What was agreed beforehand is protected, without a password.
 * {@link readReportForm} reads it back.
 * @param form made by `toForm`
 * @returns the bytes of an .xlsx file
 * @throws JalonError `invalid-argument` where no day is known or the spare rows are out of bounds, `missing-peer` where
 * hucre is not installed
 * @example
 * ```ts
 * import { patronFourParts, toForm } from '@jalon/report-schema';
 * import { readWorkbook, writeReportForm } from '@jalon/adapters/spreadsheet';
 * const form = toForm(patronFourParts, { lang: 'en', asOf: '2025-03-15' });
 * const { value } = await readWorkbook(await writeReportForm(form));
 * value?.sheets[2]?.name; // => '2. Expected results'
 * ```
 */
export async function writeReportForm(
  form: ReportForm,
  { asOf, spareRows = 5 }: WriteReportFormOptions = {},
): Promise<Uint8Array> {
  const day = asOf ?? form.report?.asOf;
  if (day === undefined) throw new JalonError('invalid-argument', 'expected a day (asOf), found none', {});
  if (!Number.isInteger(spareRows) || spareRows < 1 || spareRows > 500)
    throw new JalonError('invalid-argument', `expected 1 to 500 spare rows, found ${spareRows}`, {
      found: spareRows,
    });
  const lists = new HiddenLists(form.lang);
  const { guideSheet } = reportFormWords(form.lang);
  const names = sheetTitles(
    form.sections.map(({ title }) => title),
    [guideSheet, 'jalon', 'Listes', 'Lists'],
  );
  const sections = form.sections.map((section, n) =>
    drawFormSection(section, { form, name: names[n] ?? String(n + 1), lists, spareRows }),
  );
  const sheets = [drawFormCover(form, names, form.lang), ...sections, ...lists.sheets()];
  return writeSheets(sheets, { title: form.title, day });
}
