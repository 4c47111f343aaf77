import type { Issue, LocalizedText } from '@jalon/core';
import { type FormPlace, formIssue } from '../formIssue.ts';
import type { FormSheet } from '../sheets/FormSheet.ts';
import type { FormCell, FormRow } from './FormRow.ts';
import type { FormTongues } from './FormTongues.ts';
import { toolColumns } from './formColumns.data.ts';
import { type FormHeader, readHeader } from './readHeader.ts';

/** How the rows of a sheet are read. */
export interface ReadRowsOptions {
  readonly aliases?: ReadonlyMap<string, string>;
  /** Columns that this sheet knows beside those of the questions. */
  readonly own?: readonly string[];
  /** Whether nothing is said of headers that the standard does not know. */
  readonly takesAny?: boolean;
  readonly place: FormPlace;
}

interface Column extends FormHeader {
  readonly at: number;
}

/** The rows of a sheet by the columns of the standard, each text in all its languages. */
export function readRows(
  sheet: FormSheet,
  tongues: FormTongues,
  issues: Issue[],
  { aliases, own, takesAny = false, place }: ReadRowsOptions,
): readonly FormRow[] {
  const seen = new Set<string>();
  const columns = sheet.headers.flatMap((written, index): readonly Column[] => {
    if (written === '') return [];
    const header = readHeader(written, aliases, own);
    const at = sheet.left + index;
    const here = { ...place, row: sheet.headerRow, column: at };
    const key = `${header.column} ${header.language === undefined ? '' : tongues.tagOf(header.language, here, issues)}`;
    if (seen.has(key)) issues.push(formIssue('xlsform/header-twice', 'warning', { header: written }, here));
    else if (!header.isKnown && !takesAny && !toolColumns.test(written.trim()))
      issues.push(formIssue('xlsform/unknown-header', 'hint', { header: written }, here));
    seen.add(key);
    return [{ ...header, at }];
  });
  const places = new Map(sheet.headers.map((_, index) => [sheet.left + index, index]));
  return sheet.lines.map(({ row, texts }) => {
    const wordings = new Map<string, { readonly column: Column; readonly texts: Map<string, string> }>();
    for (const column of columns) {
      const text = texts[places.get(column.at) ?? -1] ?? '';
      if (text === '') continue;
      const known = wordings.get(column.column) ?? { column, texts: new Map<string, string>() };
      wordings.set(column.column, known);
      const tag = column.language === undefined ? '' : tongues.tagOf(column.language, place, issues);
      if (!known.texts.has(tag)) known.texts.set(tag, text);
    }
    const cells = new Map<string, FormCell>();
    for (const [name, { column, texts: own }] of wordings)
      cells.set(name, { column: name, text: worded(own, tongues), isKnown: column.isKnown, at: column.at });
    return { row, cells };
  });
}

/** One wording without a language is a text of unstated language; beside others it is in the main one. */
function worded(texts: ReadonlyMap<string, string>, tongues: FormTongues): LocalizedText {
  const bare = texts.get('');
  if (bare !== undefined && texts.size === 1) return bare;
  const rest = [...texts].filter(([tag]) => tag !== '');
  if (bare === undefined) return Object.fromEntries(rest);
  const main = tongues.mainTag();
  const isFree = main !== undefined && !texts.has(main);
  if (!isFree) tongues.keepBare();
  const own = isFree ? main : 'und';
  return Object.fromEntries(texts.has(own) ? rest : [[own, bare], ...rest]);
}
