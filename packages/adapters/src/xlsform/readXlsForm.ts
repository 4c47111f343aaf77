import type { Checked, Instrument } from '@jalon/core';
import type { CsvSource } from '../csv/CsvSource.ts';
import { openForm } from './sheets/openForm.ts';
import { sourceBytes } from './sheets/sourceBytes.ts';
import { readForm } from './survey/readForm.ts';

/** What {@link readXlsForm} is told beside the form. */
export interface ReadXlsFormOptions {
  /** Name of the file, for the places of issues and, where the form bears none, for its name. */
  readonly file?: string;
}

/**
 * Reads a form as an instrument: a workbook (.xlsx, .ods, .xls), a delimited text or Markdown with the tables of the form, or the
 * JSON of a Kobo asset. Questions become items, lists become answer scales, groups with a title become domains; lists with
 * an order are told from lists of names. What our model has no place for (relevance, constraints, hints, appearance, media,
 * notes, calculations, groups) is kept in `extensions.xlsform`, so that `writeXlsForm` gives it back.
 * @param source bytes or text at hand, a web stream, or chunks one by one
 * @returns the instrument with each fault by sheet and cell; no instrument where there are no questions
 * @throws JalonError `missing-peer` where hucre is not installed and the form is a workbook
 * @example
 * ```ts
 * import { readXlsForm } from '@jalon/adapters/xlsform';
 * const form = `
 * | survey |
 * |        | type               | name   | label::Français (fr) | relevant        |
 * |        | select_one yes_no  | came   | Êtes-vous venu ?     |                 |
 * |        | integer            | visits | Combien de fois ?    | \${came} = 'yes' |
 * | choices |
 * |        | list_name | name | label::Français (fr) |
 * |        | yes_no    | yes  | Oui                  |
 * |        | yes_no    | no   | Non                  |`;
 * const { value } = await readXlsForm(form, { file: 'visits.md' });
 * value?.items.map(({ id, kind }) => [id, kind]); // => [['came', 'yes-no'], ['visits', 'number']]
 * value?.items[1]?.extensions; // => { xlsform: { type: 'integer', relevant: "${came} = 'yes'" } }
 * ```
 */
export async function readXlsForm(
  source: CsvSource,
  options: ReadXlsFormOptions = {},
): Promise<Checked<Instrument>> {
  const { file } = options;
  const bytes = await sourceBytes(source, file);
  if (bytes.value === undefined) return { issues: bytes.issues };
  const { value: sheets, issues } = await openForm(bytes.value, file);
  if (!sheets) return { issues };
  const form = readForm(sheets, { file });
  const all = [...issues, ...form.issues];
  return form.value ? { value: form.value.instrument, issues: all } : { issues: all };
}
