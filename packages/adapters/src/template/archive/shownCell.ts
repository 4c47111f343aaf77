import { childOf } from '../xml/findElements.ts';
import type { TemplateSheet } from './TemplateSheet.ts';

/** What a cell of the template holds, as a text: its text, its number, the stored result of its formula. */
export function shownCell(sheet: TemplateSheet, row: number, column: number): string {
  const cell = sheet.rows.get(row)?.cells.get(column);
  if (!cell) return '';
  return cell.runs?.map(({ text }) => text).join('') ?? childOf(cell.element, 'v')?.text ?? '';
}
