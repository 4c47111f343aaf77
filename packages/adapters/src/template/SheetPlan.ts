import type { TemplateSheet } from './archive/TemplateSheet.ts';
import type { CellArea } from './area/CellArea.ts';
import type { CellChange } from './cell/CellChange.ts';
import type { CellChoices } from './field/findChoices.ts';
import type { RowGrowth } from './growth/RowGrowth.ts';
import type { PlannedList } from './planLists.ts';

/** Cells that are written anew: by row of the template, then by copy of it (0 unless it is repeated), then by column. */
type SheetChanges = Map<number, Map<number, Map<number, CellChange>>>;

/** What happens to one sheet. */
export interface SheetPlan {
  readonly sheet: TemplateSheet;
  readonly lists: readonly PlannedList[];
  readonly growth: RowGrowth;
  readonly choices: readonly CellChoices[];
  /** Header rows of tables, whose texts the table repeats. */
  readonly headers: readonly CellArea[];
  readonly isProtected: boolean;
  readonly changes: SheetChanges;
}

/** Notes that a cell is written anew; what was noted of it before is forgotten. */
export function noteChange(
  { changes }: SheetPlan,
  row: number,
  copy: number,
  column: number,
  change: CellChange,
): void {
  const copies = changes.get(row) ?? new Map<number, Map<number, CellChange>>();
  changes.set(row, copies);
  const cells = copies.get(copy) ?? new Map<number, CellChange>();
  copies.set(copy, cells);
  cells.set(column, change);
}
