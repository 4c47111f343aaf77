import { foldText, type LocalizedText, textIn } from '@jalon/core';
import type { Frame, FrameRow } from '@jalon/core/frame';

/**
 * A frame with what a sheet adds to it: its own rows stay as they are, in their order, so that nothing that an agreement
 * remembers by its row is lost; rows of the sheet that it lacks come after them.
 */
export function keepRows(own: Frame, read: Frame): Frame {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const added: FrameRow[] = [];
  for (const row of read.rows) {
    const parent = row.parent === undefined ? undefined : (ids.get(row.parent) ?? row.parent);
    const known = own.rows.find((one) => !taken.has(one.id) && sameRow(one, row, parent));
    if (known) {
      taken.add(known.id);
      ids.set(row.id, known.id);
    } else added.push({ ...row, ...(parent === undefined ? {} : { parent }) });
  }
  const cells = new Map(read.rows.map((row) => [ids.get(row.id) ?? row.id, row.cells]));
  const rows = own.rows.map((row) => {
    const beside = cells.get(row.id);
    const lacks = Object.keys(beside ?? {}).some((key) => !Object.hasOwn(row.cells ?? {}, key));
    return lacks ? { ...row, cells: { ...beside, ...row.cells } } : row;
  });
  return { ...own, rows: [...rows, ...added.map((row) => withFreeId(row, own))] };
}

/** The same statements in the same part; a lane by its actor. */
const sameRow = (own: FrameRow, row: FrameRow, parent: string | undefined): boolean =>
  own.role === row.role &&
  own.nodes.length === row.nodes.length &&
  own.nodes.every((id) => row.nodes.includes(id)) &&
  (own.stakeholder ?? '') === (row.stakeholder ?? '') &&
  (row.role !== 'change' || own.parent === parent) &&
  (own.horizon ?? '') === (row.horizon ?? '') &&
  sameWords(
    own.nodes.length === 0 ? own.wording : undefined,
    row.nodes.length === 0 ? row.wording : undefined,
  );

const sameWords = (a: LocalizedText | undefined, b: LocalizedText | undefined): boolean =>
  foldText(a === undefined ? '' : textIn(a, 'fr')) === foldText(b === undefined ? '' : textIn(b, 'fr'));

function withFreeId(row: FrameRow, { rows }: Frame): FrameRow {
  let { id } = row;
  for (let n = 2; rows.some((one) => one.id === id); n += 1) id = `${row.id.slice(0, 120)}-${n}`;
  return { ...row, id };
}
