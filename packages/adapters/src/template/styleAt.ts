import type { TemplateSheet } from './archive/TemplateSheet.ts';
import { childOf, childrenOf, saysYes, wholeNumberOf } from './xml/findElements.ts';

/** The style of a cell that the file does not hold: that of its row, else of its column. */
export function styleAt(sheet: TemplateSheet, row: number, column: number): number {
  const element = sheet.rows.get(row)?.element;
  if (element && saysYes(element, 'customFormat')) return wholeNumberOf(element, 's') ?? 0;
  const columns = childrenOf(childOf(sheet.part.root, 'cols'), 'col').find(
    (each) =>
      (wholeNumberOf(each, 'min') ?? 0) <= column + 1 && column + 1 <= (wholeNumberOf(each, 'max') ?? 0),
  );
  return (columns && wholeNumberOf(columns, 'style')) ?? 0;
}
