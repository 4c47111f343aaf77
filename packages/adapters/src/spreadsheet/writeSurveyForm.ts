import { type Instrument, type IsoDay, JalonError, type Lang, textIn } from '@jalon/core';
import { HiddenLists } from './canvas/HiddenLists.ts';
import { writeSheets } from './canvas/writeSheets.ts';
import { drawAnswersSheet } from './surveyForm/drawAnswersSheet.ts';
import { drawFormSheet } from './surveyForm/drawFormSheet.ts';
import { drawItemKeys } from './surveyForm/drawItemKeys.ts';

/** How {@link writeSurveyForm} writes. */
export interface WriteSurveyFormOptions {
  readonly lang: Lang;
  /** The day that the file bears as its date. */
  readonly asOf: IsoDay;
  /** How many people there is room for, 1 to 5,000; default 100. */
  readonly respondents?: number;
}

/**
 * Writes a questionnaire as a workbook: a sheet to type answers in, one line per person with code, wave, date and
 * consent, drop-downs of the answers in the language of the form; beside it the questionnaire to print.
 * @param instrument whose questions are put
 * @returns the bytes of an .xlsx file
 * @throws JalonError `invalid-argument` for a number of people out of bounds, `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import type { Instrument } from '@jalon/core';
 * import { readWorkbook, writeSurveyForm } from '@jalon/adapters/spreadsheet';
 * const instrument: Instrument = {
 *   id: 'parents', name: 'Survey of parents', kind: 'questionnaire', scales: [], waves: [], codebook: [],
 *   items: [{ id: 'heard', text: 'Do you feel heard?', kind: 'yes-no' }],
 * };
 * const { value } = await readWorkbook(await writeSurveyForm(instrument, { lang: 'en', asOf: '2025-03-10' }));
 * value?.sheets.map(({ name }) => name); // => ['Responses', 'Questionnaire', 'Lists', 'jalon']
 * value?.sheets[0]?.rows[3]?.map((cell) => cell?.shown); // => ['Code', 'Wave', 'Date', 'Consent', 'Q1. Do you feel heard?']
 * ```
 */
export async function writeSurveyForm(
  instrument: Instrument,
  { lang, asOf, respondents = 100 }: WriteSurveyFormOptions,
): Promise<Uint8Array> {
  if (!Number.isInteger(respondents) || respondents < 1 || respondents > 5_000)
    throw new JalonError(
      'invalid-argument',
      `expected room for 1 to 5,000 respondents, found ${respondents}`,
      { found: respondents },
    );
  const lists = new HiddenLists(lang);
  const answers = drawAnswersSheet(instrument, respondents, lists, lang);
  const sheets = [
    answers,
    drawFormSheet(instrument, lang),
    ...lists.sheets(),
    drawItemKeys(instrument, lang),
  ];
  return writeSheets(sheets, { title: textIn(instrument.name, lang), day: asOf });
}
