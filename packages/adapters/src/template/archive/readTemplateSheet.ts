import { columnNumber, parseArea } from '../area/parseArea.ts';
import { attributeOf, childOf, childrenOf, wholeNumberOf } from '../xml/findElements.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import type { RelatedPart } from './relatedParts.ts';
import type { TemplatePart } from './TemplatePart.ts';
import type { TemplateCell, TemplateRow, TemplateSheet } from './TemplateSheet.ts';
import { type TextRun, textRunsOf } from './TextRun.ts';

/**
 * A sheet with its rows and cells by number; one without a number follows the one before.
 * @param strings the shared strings of the workbook
 * @returns `undefined` where rows or cells stand out of order, which no program writes
 */
export function readTemplateSheet(
  name: string,
  part: TemplatePart,
  strings: readonly (readonly TextRun[])[],
  related: readonly RelatedPart[],
): TemplateSheet | undefined {
  const data = childOf(part.root, 'sheetData');
  if (!data) return undefined;
  const rows = new Map<number, TemplateRow>();
  let next = 0;
  for (const element of childrenOf(data, 'row')) {
    const row = (wholeNumberOf(element, 'r') ?? next + 1) - 1;
    const cells = readCells(element, strings);
    if (row < next || row > 1_048_575 || !cells) return undefined;
    rows.set(row, { element, row, cells });
    next = row + 1;
  }
  const merges = childrenOf(childOf(part.root, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseArea(attributeOf(merge, 'ref') ?? '') ?? [],
  );
  return { name, part, data, rows, merges, related };
}

function readCells(
  row: XmlElement,
  strings: readonly (readonly TextRun[])[],
): ReadonlyMap<number, TemplateCell> | undefined {
  const cells = new Map<number, TemplateCell>();
  let next = 0;
  for (const element of childrenOf(row, 'c')) {
    const letters = /^[A-Z]{1,3}(?=\d+$)/i.exec(attributeOf(element, 'r') ?? '')?.[0];
    const column = letters === undefined ? next : columnNumber(letters);
    if (column < next || column > 16_383) return undefined;
    const runs = runsOf(element, strings);
    const formula = childOf(element, 'f');
    cells.set(column, {
      element,
      column,
      ...(runs ? { runs } : {}),
      ...(formula ? { formula } : {}),
      style: wholeNumberOf(element, 's') ?? 0,
    });
    next = column + 1;
  }
  return cells;
}

function runsOf(cell: XmlElement, strings: readonly (readonly TextRun[])[]): readonly TextRun[] | undefined {
  const value = childOf(cell, 'v')?.text;
  switch (attributeOf(cell, 't')) {
    case 's':
      return value === undefined ? undefined : strings[Number(value)];
    case 'inlineStr': {
      const inline = childOf(cell, 'is');
      return inline && textRunsOf(inline);
    }
    case 'str':
      return value === undefined ? undefined : [{ text: value }];
    default:
      return undefined;
  }
}
