import type { TemplateBook } from './archive/TemplateBook.ts';
import { readPart } from './archive/TemplatePart.ts';
import type { TemplateSheet } from './archive/TemplateSheet.ts';
import type { CellArea } from './area/CellArea.ts';
import { parseArea } from './area/parseArea.ts';
import { findChoices } from './field/findChoices.ts';
import type { PlannedList } from './planLists.ts';
import type { SheetPlan } from './SheetPlan.ts';
import { attributeOf, childOf, saysYes } from './xml/findElements.ts';

/** The plan of a sheet before any cell is filled. */
export function planSheet(
  book: TemplateBook,
  sheet: TemplateSheet,
  lists: readonly PlannedList[],
): SheetPlan {
  const protection = childOf(sheet.part.root, 'sheetProtection');
  return {
    sheet,
    lists,
    growth: lists.flatMap(({ top, bottom, items }) =>
      items ? [{ top, bottom, count: Math.max(1, items.length) }] : [],
    ),
    choices: findChoices(book, sheet),
    headers: tableHeaders(book, sheet),
    isProtected: protection !== undefined && saysYes(protection, 'sheet'),
    changes: new Map(),
  };
}

function tableHeaders(book: TemplateBook, sheet: TemplateSheet): readonly CellArea[] {
  return sheet.related.flatMap(({ kind, path }) => {
    const table = kind === 'table' ? readPart(book.parts, path)?.root : undefined;
    const area = table && parseArea(attributeOf(table, 'ref') ?? '');
    if (!area || attributeOf(table, 'headerRowCount') === '0') return [];
    return [{ ...area, bottom: area.top }];
  });
}
