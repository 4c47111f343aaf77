import { isIsoDay } from '@jalon/core';
import type { CellStyle } from 'hucre';
import { columnLetters } from '../../workbook/cellAddress.ts';
import { tidyText, writeCellText } from '../../workbook/xlsx/cellText.ts';
import { dayNumberInSheet } from '../../workbook/xlsx/dayNumberInSheet.ts';
import { escapeXml } from '../../workbook/xlsx/escapeXml.ts';
import { cleanText } from './cleanText.ts';
import type { Content, DrawnSheet } from './DrawnSheet.ts';
import type { SharedTexts } from './SharedTexts.ts';

/** The rows of a sheet as they stand in its part: in order, one piece each. */
export function* rowPieces(
  { rows, heights }: Pick<DrawnSheet, 'rows' | 'heights'>,
  numberOf: ReadonlyMap<CellStyle, number>,
  texts: SharedTexts,
): Generator<string> {
  const letters: string[] = [];
  const looks = new Map(Array.from(numberOf, ([style, number]) => [style, ` s="${number}"`]));
  let count = rows.length;
  for (const row of heights.keys()) count = Math.max(count, row + 1);
  for (let row = 0; row < count; row += 1) {
    let cells = '';
    rows[row]?.forEach((cell, column) => {
      letters[column] ??= columnLetters(column);
      const opening = `<c r="${letters[column]}${row + 1}"${looks.get(cell.style) ?? ''}`;
      cells += cellElement(opening, cell.content, texts);
    });
    const height = heights.get(row);
    if (height !== undefined) yield `<row r="${row + 1}" ht="${height}" customHeight="1">${cells}</row>`;
    else if (cells !== '') yield `<row r="${row + 1}">${cells}</row>`;
  }
}

/** @param opening of the cell's tag: its address, its look */
function cellElement(opening: string, content: Content, texts: SharedTexts): string {
  if (typeof content === 'number')
    return Number.isFinite(content) ? `${opening}><v>${content}</v></c>` : `${opening}/>`;
  if (typeof content === 'string')
    return content === '' ? `${opening}/>` : `${opening} t="s"><v>${texts.numberOf(content)}</v></c>`;
  if (typeof content === 'boolean') return `${opening} t="b"><v>${Number(content)}</v></c>`;
  if ('formula' in content) return formulaElement(opening, content);
  const day = isIsoDay(content.day) ? dayNumberInSheet(content.day, false) : undefined;
  // a day before those that a sheet can count stays readable
  return day === undefined
    ? cellElement(opening, cleanText(content.day), texts)
    : `${opening}><v>${day}</v></c>`;
}

function formulaElement(
  opening: string,
  { formula, result }: Extract<Content, { readonly formula: string }>,
): string {
  const written = `<f>${escapeXml(cleanText(formula))}</f>`;
  if (typeof result === 'string')
    return `${opening} t="str">${written}<v>${writeCellText(tidyText(cleanText(result)))}</v></c>`;
  if (typeof result === 'boolean') return `${opening} t="b">${written}<v>${Number(result)}</v></c>`;
  return Number.isFinite(result) ? `${opening}>${written}<v>${result}</v></c>` : `${opening}>${written}</c>`;
}
