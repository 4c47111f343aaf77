import { strFromU8, strToU8 } from 'fflate';
import type { WorkbookParts } from './workbookParts.ts';

/**
 * The parts of an .xlsx without what we read ourselves: its cells, its texts, its styles. What is left, names, hidden
 * columns, merges, remarks, is small, and read by a library that knows all of it.
 */
export function frameParts(
  parts: ReadonlyMap<string, Uint8Array>,
  places: WorkbookParts,
): Map<string, Uint8Array> {
  const frame = new Map(parts);
  for (const path of [places.texts, places.styles]) if (path !== undefined) frame.delete(path);
  for (const { path, hasCells } of places.sheets) {
    const part = parts.get(path);
    // the library takes a sheet that is a chart for a damaged one
    if (part) frame.set(path, hasCells ? withoutCells(part) : strToU8('<worksheet/>'));
  }
  const relations = frame.get(places.relations);
  if (relations) {
    const text = strFromU8(relations).replace(
      /\/(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)(?=["'])/g,
      '/worksheet',
    );
    frame.set(places.relations, strToU8(text));
  }
  return frame;
}

const sheetData = strToU8('sheetData');

function withoutCells(part: Uint8Array): Uint8Array {
  const first = indexOf(part, 0, 1);
  const last = indexOf(part, part.length - sheetData.length, -1);
  if (first === -1 || last === first) return part;
  const start = part.indexOf(0x3e, first) + 1;
  const end = part.lastIndexOf(0x3c, last);
  if (start === 0 || end < start) return part;
  const kept = new Uint8Array(start + part.length - end);
  kept.set(part.subarray(0, start));
  kept.set(part.subarray(end), start);
  return kept;
}

/** Where the word stands first or last; −1 where it does not. */
function indexOf(part: Uint8Array, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at < part.length; at += step) {
    if (part[at] === sheetData[0] && sheetData.every((letter, index) => part[at + index] === letter))
      return at;
  }
  return -1;
}
