import type { Named } from './SdmxDefinitions.ts';
import type { SdmxColumn, SdmxHeader } from './sdmxHeader.ts';

/** How the cells of a file are written. */
export type SdmxCellForm = Pick<SdmxHeader, 'subSeparator' | 'withLabels'>;

/** A code with its name: `A: Name of A`, or the name in a column of its own. */
export function readSdmxCode(
  column: SdmxColumn | undefined,
  cells: readonly string[],
  { withLabels }: SdmxCellForm,
): Named {
  if (!column) return { code: '' };
  const written = (cells[column.at] ?? '').trim();
  const name = column.namesAt === undefined ? '' : (cells[column.namesAt] ?? '').trim();
  return name === '' ? splitSdmxLabel(written, withLabels) : { code: written, name };
}

/** `A: Name of A` as the code and its name; a name that only repeats the code is none. */
export function splitSdmxLabel(written: string, withLabels: boolean): Named {
  const [, code = written, name] = (withLabels && /^([^\s:]+(?::[^\s:]+)*): (.*)$/s.exec(written)) || [];
  return { code, ...(name === undefined || name === code ? {} : { name }) };
}

/** The status codes of one cell; Eurostat writes several of its small letters in a row. */
export function readSdmxStatusCodes(
  column: SdmxColumn | undefined,
  cells: readonly string[],
  { subSeparator, withLabels }: SdmxCellForm,
): readonly string[] {
  const written = cells[column?.at ?? -1] ?? '';
  const parts = subSeparator === undefined ? [written] : written.split(subSeparator);
  const codes = parts.map((part) => splitSdmxLabel(part.trim(), withLabels).code);
  return codes.flatMap((code) => (/^[a-z]{2,4}$/.test(code) ? [...code] : [code]));
}

/** What a cell of an attribute says: a text, a list where the header tells of several, a text per language. */
export type SdmxAttribute = string | readonly string[] | { readonly [language: string]: string };

/** The attribute in a cell, with the name of its code behind it where there is one; nothing where the cell is empty. */
export function readSdmxAttribute(
  { at, namesAt, several }: SdmxColumn,
  cells: readonly string[],
  { subSeparator }: SdmxCellForm,
): SdmxAttribute | undefined {
  const written = (cells[at] ?? '').trim();
  const name = namesAt === undefined ? '' : (cells[namesAt] ?? '').trim();
  if (written === '') return name === '' ? undefined : name;
  // quotation marks wrap lists within lists, which no model here has: they are kept as they are written
  if (several === undefined || subSeparator === undefined || written.startsWith('"'))
    return name === '' || name === written ? written : `${written}: ${name}`;
  const parts = written.split(subSeparator).map((part) => part.trim());
  const languages = several === '' ? [] : several.split(subSeparator);
  const wordings = languages.length === 0 ? undefined : wordingsOf(parts, languages, subSeparator);
  return wordings ?? (parts.length === 1 ? written : parts);
}

/** `en:Value` and `fr:Valeur` by their language; a separator within a text belongs to the text. */
function wordingsOf(
  parts: readonly string[],
  languages: readonly string[],
  subSeparator: string,
): { readonly [language: string]: string } | undefined {
  const wordings = new Map<string, string>();
  let last: string | undefined;
  for (const part of parts) {
    const language = languages.find((each) => part.startsWith(`${each}:`));
    if (language !== undefined && /^[A-Za-z]{2,3}$/.test(language)) {
      wordings.set(language, part.slice(language.length + 1).trim());
      last = language;
    } else if (last === undefined) return undefined;
    else wordings.set(last, `${wordings.get(last)}${subSeparator}${part}`);
  }
  return Object.fromEntries(wordings);
}
