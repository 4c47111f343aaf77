import type { Json } from '@jalon/core';
import type { FormSheet } from '../sheets/FormSheet.ts';
import type { FormTongues } from './FormTongues.ts';
import { keeping, keptCells } from './keptCells.ts';
import { isQuestion } from './questionIds.ts';
import type { FormSettings } from './readSettings.ts';
import type { SurveyRow } from './readSurvey.ts';

/** What a form has beside its questions and choices. */
export interface KeptOfForm {
  readonly settings: FormSettings;
  readonly tongues: FormTongues;
  readonly sheets: readonly FormSheet[];
  readonly file: { readonly [key: string]: Json };
}

/** What of a form our model has no place for, so that writing gives it back: each row with the question that it stands before. */
export function keptRows(
  rows: readonly SurveyRow[],
  ids: ReadonlyMap<SurveyRow, string>,
  { settings, tongues, sheets, file }: KeptOfForm,
) {
  const kept: Json[] = [];
  let before: string | undefined;
  for (const row of rows.toReversed()) {
    if (isQuestion(row)) before = ids.get(row);
    else if (!isMade(row)) kept.unshift({ ...(before === undefined ? {} : { before }), ...rowOf(row) });
  }
  const languages = tongues.named();
  const others = sheets.map(({ name, headers, lines }) => ({
    name,
    rows: [headers, ...lines.map(({ texts }) => texts)],
  }));
  return keeping(
    {
      ...file,
      ...(settings.others.length > 0 ? { settings: settings.others } : {}),
      ...(languages.length > 0 ? { languages: languages.map(({ tag, name }) => ({ tag, name })) } : {}),
      ...(kept.length > 0 ? { rows: kept } : {}),
      ...(others.length > 0 ? { sheets: others } : {}),
    },
    settings.value('jalon_extensions'),
  );
}

const isMade = ({ row, closes }: SurveyRow): boolean =>
  closes?.isMade === true || /\brow\b/.test(String(row.cells.get('jalon_made')?.text ?? ''));

function rowOf({ row, type, name }: SurveyRow): { readonly [key: string]: Json } {
  const cells = [...row.cells.values()];
  const written = cells.find(({ column }) => column === 'type')?.text;
  const base = type?.base ?? (typeof written === 'string' ? written : '');
  const beside = cells.filter(
    ({ column }) => column !== 'type' && column !== 'name' && !column.startsWith('jalon_'),
  );
  return { ...(base === '' ? {} : { type: base }), ...(name === '' ? {} : { name }), ...keptCells(beside) };
}
