import type { CellArea } from './CellArea.ts';
import { parseArea } from './parseArea.ts';

/** An area, and the sheet on which it lies where that is said. */
export interface SheetArea {
  readonly sheet?: string;
  readonly area: CellArea;
}

/**
 * A formula that is one area and nothing else: `Suivi!$B$7`, `'Suivi 2025'!B7:D9`.
 * @returns `undefined` for any other formula, and for one that points into another file
 */
export function parseSheetArea(formula: string): SheetArea | undefined {
  const found = /^=?(?:(?:'((?:[^']|'')+)'|([^'!:[\]]+))!)?([^!]+)$/.exec(formula.trim());
  const area = found && parseArea(found[3] ?? '');
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  if (!area || sheet?.includes('[')) return undefined;
  return { ...(sheet === undefined ? {} : { sheet }), area };
}
