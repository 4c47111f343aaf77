import { findSheet } from './archive/findSheet.ts';
import type { TemplateBook } from './archive/TemplateBook.ts';
import type { TemplateSheet } from './archive/TemplateSheet.ts';
import { parseSheetArea } from './area/parseSheetArea.ts';
import type { FillLog } from './FillLog.ts';
import { fieldValue } from './field/FieldValue.ts';
import { type FieldScope, lookUpField } from './field/lookUpField.ts';
import { findLists } from './findLists.ts';
import { growthObstacle } from './growth/growthObstacle.ts';
import type { TemplateList } from './TemplateList.ts';

/** A list with what its rows are filled with. */
export interface PlannedList extends TemplateList {
  /** One of each item; `undefined` where the rows are left as they are. */
  readonly items?: readonly FieldScope[];
}

/**
 * The lists of a sheet with their items, and what keeps a list from being filled. A list without items keeps its rows
 * once, empty.
 * @param leaveGaps rows of a list that the data does not have are left as they are
 */
export function planLists(
  book: TemplateBook,
  sheet: TemplateSheet,
  root: FieldScope,
  leaveGaps: boolean,
  log: FillLog,
): readonly PlannedList[] {
  const { lists, faults } = findLists(sheet);
  for (const { code, field, row, column } of faults) {
    log.say(code, 'error', { sheet: sheet.name, row, column }, { field });
  }
  const all = [...lists, ...namedLists(book, sheet, root, lists)].sort((a, b) => a.top - b.top);
  return all.map((list) => {
    const { field, top, bottom, column } = list;
    const place = { sheet: sheet.name, row: top, column };
    const items = itemsOf(list, root, log);
    if (items === 'not-a-list') {
      log.say('template/not-a-list', 'error', place, { field });
      return list;
    }
    if (items === 'missing') {
      log.say('template/no-data', 'warning', place, { field });
      return leaveGaps ? list : { ...list, items: [] };
    }
    if (items === 'empty') return leaveGaps ? list : { ...list, items: [] };
    const found = growthObstacle(book, sheet, { top, bottom, count: items.length });
    if (found) {
      log.say('template/rows-not-repeated', 'error', place, { field, found, count: items.length });
      return list;
    }
    return { ...list, items };
  });
}

function itemsOf(
  { field }: TemplateList,
  root: FieldScope,
  log: FillLog,
): readonly FieldScope[] | 'not-a-list' | 'missing' | 'empty' {
  const found = lookUpField([root], field);
  if (!found) return 'missing';
  log.used.add(found.path);
  const value = fieldValue(found.raw);
  const prefix = `${found.path}[].`;
  if (value.type === 'group') return [{ data: value.group, prefix: `${found.path}.`, number: 1 }];
  if (value.type === 'nothing' || (value.type === 'list' && value.items.length === 0)) return 'empty';
  if (value.type !== 'list') return 'not-a-list';
  return value.items.map((data, index) => ({ data, prefix, number: index + 1 }));
}

/** Rows that a name covers are repeated too, where the data has groups for them. */
function namedLists(
  book: TemplateBook,
  sheet: TemplateSheet,
  root: FieldScope,
  marked: readonly TemplateList[],
): readonly TemplateList[] {
  const named: TemplateList[] = [];
  for (const name of book.names) {
    const target = parseSheetArea(name.formula);
    if (!target || findSheet(book, target.sheet ?? name.sheet) !== sheet) continue;
    const value = fieldValue(lookUpField([root], name.name)?.raw);
    const grouped =
      value.type === 'list' &&
      value.items.length > 0 &&
      value.items.every((item) => fieldValue(item).type === 'group');
    const { top, bottom, left } = target.area;
    const free = [...marked, ...named].every((list) => list.bottom < top || bottom < list.top);
    if (grouped && free) named.push({ field: name.name, top, bottom, column: left });
  }
  return named;
}
