import type { Words } from '@jalon/core';
import type { TemplateBook } from '../archive/TemplateBook.ts';
import { readPart } from '../archive/TemplatePart.ts';
import type { TemplateSheet } from '../archive/TemplateSheet.ts';
import type { CellArea } from '../area/CellArea.ts';
import { parseArea } from '../area/parseArea.ts';
import { attributeOf, childOf, walkElements, wholeNumberOf } from '../xml/findElements.ts';
import { addedBy } from './growRows.ts';
import type { RepeatedRows } from './RowGrowth.ts';

const lastRow = 1_048_575;

/**
 * What keeps rows of a sheet from being repeated safely, in words that stand after « il y a là » or "there is".
 * @returns `undefined` where nothing does
 */
export function growthObstacle(
  book: TemplateBook,
  sheet: TemplateSheet,
  rows: RepeatedRows,
): Words | undefined {
  if (rows.count === 1) return undefined;
  const { root } = sheet.part;
  if (childOf(root, 'controls') || childOf(root, 'oleObjects')) {
    return { fr: 'des boutons ou des objets incorporés', en: 'buttons or embedded objects on the sheet' };
  }
  const last = Math.max(rows.bottom, [...sheet.rows.keys()].at(-1) ?? 0);
  if (last + addedBy(rows) > lastRow) {
    return { fr: 'plus de lignes qu’une feuille n’en peut contenir', en: 'more rows than a sheet can hold' };
  }
  if (sheet.merges.some((merge) => cuts(merge, rows))) {
    return {
      fr: 'des cellules fusionnées à cheval sur ces lignes',
      en: 'merged cells across the edge of these rows',
    };
  }
  return arrayObstacle(sheet, rows) ?? relatedObstacle(book, sheet, rows);
}

/** Whether an area lies partly in the rows, neither within them nor around them. */
function cuts(area: CellArea, { top, bottom }: RepeatedRows): boolean {
  if (area.bottom < top || area.top > bottom) return false;
  const within = top <= area.top && area.bottom <= bottom;
  const around = area.top <= top && bottom <= area.bottom;
  return !within && !around;
}

function arrayObstacle(sheet: TemplateSheet, { top, bottom }: RepeatedRows): Words | undefined {
  for (const { cells } of sheet.rows.values()) {
    for (const { formula } of cells.values()) {
      const kind = formula && attributeOf(formula, 't');
      const area = formula && parseArea(attributeOf(formula, 'ref') ?? '');
      if (kind === 'dataTable') return { fr: 'une table de simulation', en: 'a what-if data table' };
      if (kind !== 'array' || !area || area.bottom < top || area.top > bottom) continue;
      if (area.top !== area.bottom) return { fr: 'une formule matricielle', en: 'an array formula' };
    }
  }
  return undefined;
}

function relatedObstacle(book: TemplateBook, sheet: TemplateSheet, rows: RepeatedRows): Words | undefined {
  const { top, bottom } = rows;
  for (const { kind, path } of sheet.related) {
    if (kind !== 'table' && kind !== 'pivotTable') continue;
    const root = readPart(book.parts, path)?.root;
    const place =
      root && [...walkElements(root)].find(({ name }) => name === (kind === 'table' ? 'table' : 'location'));
    const area = place && parseArea(attributeOf(place, 'ref') ?? '');
    if (!area) return { fr: 'un tableau illisible', en: 'a table that cannot be read' };
    if (area.bottom < top || area.top > bottom) continue;
    if (kind === 'pivotTable') return { fr: 'un tableau croisé dynamique', en: 'a pivot table' };
    const first = area.top + (wholeNumberOf(place, 'headerRowCount') ?? 1);
    const last = area.bottom - (wholeNumberOf(place, 'totalsRowCount') ?? 0);
    if (top < first || last < bottom) {
      return { fr: 'l’en-tête ou le total d’un tableau', en: 'the header or the total of a table' };
    }
  }
  return undefined;
}
