import { type CellManner, type CellWriting, longestText } from './cell/contentFor.ts';
import type { FillLog } from './FillLog.ts';
import { choicesAt } from './field/findChoices.ts';
import { grownRow, heightOf } from './growth/growRows.ts';
import { noteChange, type SheetPlan } from './SheetPlan.ts';

/** What filling a cell needs to know of its surroundings. */
export interface FillManner extends CellManner {
  /** Cells for which the data has nothing are left as they are. */
  readonly leaveGaps: boolean;
  readonly log: FillLog;
}

/** A cell of the template, in a copy of its row. */
export interface PlacedCell {
  /** From 0, in the template. */
  readonly row: number;
  readonly column: number;
  /** From 0. */
  readonly copy: number;
}

/** Row in the filled workbook, from 0. */
export function filledRow({ growth }: SheetPlan, { row, copy }: PlacedCell): number {
  const repeated = growth.find(({ top, bottom }) => top <= row && row <= bottom);
  return grownRow(growth, row) + (repeated ? copy * heightOf(repeated) : 0);
}

/** Notes what a cell shall hold, with what there is to say about it. */
export function placeWriting(
  plan: SheetPlan,
  cell: PlacedCell,
  field: string,
  writing: CellWriting,
  { log, styles }: FillManner,
): void {
  const place = { sheet: plan.sheet.name, row: filledRow(plan, cell), column: cell.column };
  if (
    plan.headers.some(
      ({ top, left, right }) => top === cell.row && left <= cell.column && cell.column <= right,
    )
  ) {
    log.say('template/table-header', 'error', place, { field });
    return;
  }
  const { content, style, remark } = writing;
  if (remark === 'template/long-text') log.say(remark, 'warning', place, { field, limit: longestText });
  else if (remark === 'template/percent-in-points') {
    // of a column one cell stands for all
    const column = `${plan.sheet.name}!${field}`;
    if (!log.inPoints.has(column)) log.say(remark, 'hint', place, { field });
    log.inPoints.add(column);
  } else if (remark) log.say(remark, 'hint', place, { field });
  const choices = choicesAt(plan.choices, cell.row, cell.column);
  if (choices && content.type !== 'empty') {
    const found =
      content.type === 'text' ? content.runs.map(({ text }) => text).join('') : String(content.value);
    const known = choices.some((choice) => choice.toLowerCase() === found.trim().toLowerCase());
    const expected = choices.slice(0, 10).join(' | ') + (choices.length > 10 ? ' | …' : '');
    if (!known) log.say('template/not-a-choice', 'warning', place, { field, found, expected });
  }
  const { name } = plan.sheet;
  if (plan.isProtected && !log.protectedSheets.has(name) && (styles?.isLocked(style) ?? true)) {
    log.protectedSheets.add(name);
    log.say('template/protected-sheet', 'hint', place, { sheet: name });
  }
  noteChange(plan, cell.row, cell.copy, cell.column, { content, style });
  if (content.type !== 'empty') log.fill(field, place);
}
