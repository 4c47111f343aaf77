import type { Json } from '@jalon/core';
import { exactLine } from '../exactCell.ts';
import type { FormSheet } from '../sheets/FormSheet.ts';
import { settingAliases } from './formColumns.data.ts';

/** The settings of a form: one line of values by column. */
export interface FormSettings {
  /** The value under a column, `''` where there is none. */
  readonly value: (column: string) => string;
  /** What our model has no place for. */
  readonly others: readonly Json[];
  /** Whether we wrote the form: what it says of our model is then told and not guessed. */
  readonly isOurs: boolean;
}

/** Reads the sheet of settings; without one, all of them are empty. */
export function readSettings(sheet: FormSheet | undefined): FormSettings {
  const values = new Map<string, { readonly header: string; readonly text: string }>();
  sheet?.headers.forEach((header, at) => {
    const key = header.toLowerCase().replace(/\s+/g, '_');
    const column = settingAliases.get(key) ?? key;
    const text = sheet.lines[0]?.texts[at] ?? '';
    if (text !== '' && !values.has(column)) values.set(column, { header, text });
  });
  const value = (column: string) => values.get(column)?.text ?? '';
  const made = new Set(value('jalon_made').split(' '));
  const placed = new Set(['form_title', 'form_id', 'version']);
  const others = [...values].flatMap(([column, { header, text }]) =>
    placed.has(column) || made.has(column) || column.startsWith('jalon_')
      ? []
      : [{ column: column === 'default_language' ? column : header, text }],
  );
  return { value, others, isOurs: exactLine(value('jalon_id')) !== undefined };
}
