import { findSheet } from './archive/findSheet.ts';
import type { TemplateBook } from './archive/TemplateBook.ts';
import type { CellArea } from './area/CellArea.ts';
import { writeArea } from './area/parseArea.ts';
import { parseSheetArea } from './area/parseSheetArea.ts';
import { contentFor } from './cell/contentFor.ts';
import { wordValue } from './cell/wordValue.ts';
import { type FieldValue, fieldValue } from './field/FieldValue.ts';
import { type FieldScope, lookUpField } from './field/lookUpField.ts';
import { unusableWords } from './field/unusableWords.ts';
import { type FillManner, placeWriting } from './placeValue.ts';
import type { SheetPlan } from './SheetPlan.ts';
import { styleAt } from './styleAt.ts';

/**
 * Fills the cells that the template names, and those that the data names by address (`Budget!B7`). One value goes into
 * the first cell; a list goes down a column or along a row, a list of lists row by row.
 */
export function fillAreas(
  book: TemplateBook,
  plans: readonly SheetPlan[],
  root: FieldScope,
  manner: FillManner,
): void {
  const named = book.names.map(({ name, formula, sheet }) => ({ field: name, formula, home: sheet }));
  const addressed = Object.keys(root.data ?? {})
    .filter((key) => key.includes('!'))
    .map((key) => ({ field: key, formula: key, home: undefined }));
  for (const { field, formula, home } of [...named, ...addressed]) {
    const found = lookUpField([root], field);
    if (!found) continue;
    const value = fieldValue(found.raw);
    const target = parseSheetArea(formula);
    const sheet = target && findSheet(book, target.sheet ?? home);
    const plan = plans.find((each) => each.sheet === sheet);
    if (!target || !plan) {
      // a name may as well stand for a number or a list of choices: then the data means something else
      continue;
    }
    if (value.type === 'group' || plan.lists.some((list) => list.field === field)) continue;
    manner.log.used.add(found.path);
    fillArea(plan, target.area, field, value, manner);
  }
}

function fillArea(
  plan: SheetPlan,
  area: CellArea,
  field: string,
  value: FieldValue,
  manner: FillManner,
): void {
  const first = { sheet: plan.sheet.name, row: area.top, column: area.left };
  if (value.type !== 'list') {
    const found = unusableWords(value);
    if (found !== undefined) {
      manner.log.say('template/unusable-value', 'error', first, { field, found });
      return;
    }
    fillOne(plan, area.top, area.left, field, value, manner);
    return;
  }
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  // people name a merged cell by all that it covers
  const merged = plan.sheet.merges.some((merge) => writeArea(merge) === writeArea(area));
  if (rows * columns === 1 || merged) {
    const text = value.items.map((item) => wordValue(fieldValue(item), manner.lang)).join(', ');
    fillOne(plan, area.top, area.left, field, fieldValue(text === '' ? null : text), manner);
    return;
  }
  const nested = value.items.some((item) => Array.isArray(item));
  const across = !nested && rows === 1;
  const lines = across ? [value.items] : value.items.map((item) => (Array.isArray(item) ? item : [item]));
  const fits = lines.length <= rows && lines.every((line) => line.length <= columns);
  if (!fits) {
    const count = nested ? lines.length : value.items.length;
    manner.log.say('template/list-too-long', 'error', first, { field, count, room: across ? columns : rows });
  }
  const place = (row: number, column: number, item: FieldValue) =>
    fillOne(plan, area.top + row, area.left + column, field, item, manner);
  lines.slice(0, rows).forEach((line, row) => {
    line.slice(0, columns).forEach((raw, column) => {
      const item = fieldValue(raw);
      const found = unusableWords(item);
      if (found === undefined) place(row, column, item);
      else {
        const at = { ...first, row: area.top + row, column: area.left + column };
        manner.log.say('template/unusable-value', 'error', at, { field, found });
      }
    });
  });
  // what stood further on in the area would pass for items
  for (const { row, cells } of plan.sheet.rows.values()) {
    for (const column of cells.keys()) {
      const [down, right] = [row - area.top, column - area.left];
      const within = down >= 0 && down < rows && right >= 0 && right < (nested || across ? columns : 1);
      if (within && right >= (lines[down]?.length ?? 0)) place(down, right, { type: 'nothing' });
    }
  }
}

function fillOne(
  plan: SheetPlan,
  row: number,
  column: number,
  field: string,
  value: FieldValue,
  manner: FillManner,
): void {
  if (value.type === 'nothing' && manner.leaveGaps) return;
  const { sheet } = plan;
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  const at = { row: merge?.top ?? row, column: merge?.left ?? column };
  const place = { sheet: sheet.name, ...at };
  const covered = at.row !== row || at.column !== column;
  // the cells that a merged one covers take nothing; what is empty need not be said
  if (covered && value.type === 'nothing') return;
  if (covered) manner.log.say('template/covered-cell', 'hint', place, { field });
  const cell = sheet.rows.get(at.row)?.cells.get(at.column);
  if (cell?.formula) manner.log.say('template/formula-replaced', 'warning', place, { field });
  const run = cell?.runs?.[0];
  const target = { style: cell?.style ?? styleAt(sheet, at.row, at.column), ...(run?.format ? { run } : {}) };
  placeWriting(plan, { ...at, copy: 0 }, field, contentFor(value, target, manner), manner);
}
