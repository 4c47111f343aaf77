import { foldText, textIn } from '@jalon/core';
import type { FrameSketchRow } from '@jalon/core/frame';
import type { RowSource } from '../RowSource.ts';

/** A row of a sheet with what it says of the frame. */
export interface SketchedRow {
  readonly source: RowSource;
  readonly rows: readonly FrameSketchRow[];
}

/**
 * The rows of a frame, each statement once: a row of the sheet that goes on with the statement above it adds its
 * indicators and assumptions to it.
 */
export function joinRows(sketched: readonly SketchedRow[]): readonly FrameSketchRow[] {
  const joined: FrameSketchRow[] = [];
  let [open, at]: [SketchedRow | undefined, number] = [undefined, -1];
  for (const each of sketched) {
    const [first, ...others] = each.rows;
    const above = joined[at];
    if (open && above && first && others.length === 0 && open.rows.length === 1 && goesOn(each, open)) {
      joined[at] = withMore(above, first);
      continue;
    }
    open = each;
    at = joined.length;
    joined.push(...each.rows);
  }
  return joined;
}

/** Whether a row speaks of the statement of another: of the same cell, or of merged ones. */
function goesOn({ source, rows: [row] }: SketchedRow, { source: open, rows: [above] }: SketchedRow): boolean {
  const cell = source.row.cells?.['statement'];
  return (
    cell !== undefined &&
    cell === open.row.cells?.['statement'] &&
    row?.text === above?.text &&
    row?.level === above?.level &&
    row?.parent === above?.parent
  );
}

function withMore(
  above: FrameSketchRow,
  { indicators = [], assumptions = [] }: FrameSketchRow,
): FrameSketchRow {
  const own = above.assumptions ?? [];
  const known = new Set(own.map((text) => foldText(textIn(text, 'fr'))));
  const more = assumptions.filter((text) => !known.has(foldText(textIn(text, 'fr'))));
  return {
    ...above,
    ...(own.length + more.length > 0 ? { assumptions: [...own, ...more] } : {}),
    ...(indicators.length > 0 ? { indicators: [...(above.indicators ?? []), ...indicators] } : {}),
  };
}
