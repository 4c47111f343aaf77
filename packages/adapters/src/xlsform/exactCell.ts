import type { Json, LocalizedText } from '@jalon/core';
import { cleanText } from '../spreadsheet/canvas/cleanText.ts';
import { isText } from './survey/keptCells.ts';

/** As much as a cell of a workbook may hold, with some room. */
const longest = 32_000;

/** A text as the tools that read forms leave it: without blanks around it, without signs that nobody sees. */
export function tidyCell(text: string): string {
  return cleanText(text.replace(/\r\n?/g, '\n'))
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

/** A text that must come back as it is: in quotes and escaped where a cell would not keep it. */
export function exactCell(value: LocalizedText): string {
  if (typeof value === 'string' && tidyCell(value) === value && value !== '' && !/^["{]/.test(value))
    return value;
  return exactJson(value);
}

/** A value as JSON that a cell keeps as it is; `''` where it is too long for one. */
export function exactJson(value: Json): string {
  const written = JSON.stringify(value).replace(/[\u007f-\u009f\ufffe\uffff]/g, escaped);
  return written.length > longest ? '' : written;
}

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What {@link exactCell} wrote; `undefined` for an empty cell or one that somebody damaged. */
export function exactText(cell: string): LocalizedText | undefined {
  if (cell === '') return undefined;
  if (!/^["{]/.test(cell)) return cell;
  try {
    const value: unknown = JSON.parse(cell);
    return isText(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The same of a text without languages. */
export function exactLine(cell: string): string | undefined {
  const text = exactText(cell);
  return typeof text === 'string' ? text : undefined;
}
