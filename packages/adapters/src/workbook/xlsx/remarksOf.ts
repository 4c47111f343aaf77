import type { Sheet as HucreSheet } from 'hucre';
import { cellAddress } from '../cellAddress.ts';

/** The remarks on the cells of a sheet by row and column, from 0. */
export function remarksOf(frame: HucreSheet): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const threads = threadsOf(frame);
  const remarks = new Map<number, Map<number, string>>();
  for (const [place, detail] of frame.cells ?? []) {
    const [row = -1, column = -1] = place.split(',').map(Number);
    const comment = (threads.get(cellAddress(row, column)) ?? detail.comment?.text)?.trim();
    if (!comment || !(row >= 0 && column >= 0 && row <= 1_048_575 && column <= 16_383)) continue;
    const own = remarks.get(row) ?? new Map<number, string>();
    remarks.set(row, own.set(column, comment));
  }
  return remarks;
}

/** Conversations by the address of their cell: one remark each, without the notice that older programs show instead. */
function threadsOf(frame: HucreSheet): ReadonlyMap<string, string> {
  const threads = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const { id, ref, parentId, text } of frame.threadedComments ?? []) {
    const address = ref ?? addresses.get(parentId ?? '');
    if (address === undefined) continue;
    addresses.set(id, address);
    const before = threads.get(address);
    threads.set(address, before === undefined ? text : `${before}\n${text}`);
  }
  return threads;
}
