import { isIsoDay } from '@jalon/core';
import { formatHxlTag } from '../formatHxlTag.ts';
import type { HxlColumn } from '../HxlTable.ts';
import { listOfCell, textOfCell } from './cellCodec.ts';
import type { ColumnKey } from './encodeEntity.ts';
import type { OwnCodec, OwnKind } from './OwnField.ts';
import { isOwnTag, kinds, type Slot, slotOf } from './slotOf.ts';

/** What the columns of a file mean, by kind of row. */
export type Slots = Readonly<Record<OwnKind, readonly (Slot | undefined)[]>>;

/** What stands in a row, and the cells that could not be read. */
export interface DecodedRow {
  readonly entity: Readonly<Record<string, unknown>>;
  readonly unreadable: readonly { readonly column: number; readonly written: string }[];
}

/** The key of a column as the writer names it. */
const keyOfColumn = ({ header, tag, attributes }: HxlColumn): ColumnKey =>
  tag === '' ? ` ${textOfCell(header)}` : formatHxlTag({ tag, attributes });

/** Finds out once what each column means. */
export function slotsOf(columns: readonly HxlColumn[]): Slots {
  const keys = columns.map(keyOfColumn);
  const isOwn = columns.map((column) => column.tag !== '' && isOwnTag(column));
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      keys.map((key, index) => {
        const slot = columns[index] && slotOf(kind, columns[index]);
        if (slot || isOwn[index] || kind !== 'observation') return slot;
        return { path: ['extensions', 'hxl'], codec: 'keyed' as const, key: key.replace(/^ /, '') };
      }),
    ]),
  ) as unknown as Slots;
}

/** The fields that a row holds. */
export function decodeRow(slots: readonly (Slot | undefined)[], cells: readonly string[]): DecodedRow {
  const entity = new Map<string, unknown>();
  const unreadable: { column: number; written: string }[] = [];
  for (const [column, slot] of slots.entries()) {
    const cell = cells[column] ?? '';
    // no field of a dossier may have that name
    if (!slot || cell === '' || slot.key === '__proto__') continue;
    const value = readCell(slot.codec, cell);
    if (value === undefined) unreadable.push({ column, written: cell });
    else put(entity, slot.key === undefined ? slot.path : [...slot.path, slot.key], value);
  }
  return { entity: plainOf(entity), unreadable };
}

function put(into: Map<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into.set(first, value);
    return;
  }
  const inner = into.get(first);
  const within: Map<string, unknown> = inner instanceof Map ? inner : new Map();
  if (within !== inner) into.set(first, within);
  put(within, rest, value);
}

/** Keys may have any name; an object made from entries has them as its own. */
const plainOf = (map: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...map].map(([key, value]) => [key, value instanceof Map ? plainOf(value) : value]));

/** Well-formed ids, as dossiers have them. */
const isId = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/.test(text);

function readCell(codec: OwnCodec, cell: string): unknown {
  switch (codec) {
    case 'number':
    case 'count': {
      const number = Number(cell.trim() === '' ? Number.NaN : cell);
      return Number.isFinite(number) && (codec === 'number' || (Number.isSafeInteger(number) && number >= 0))
        ? number
        : undefined;
    }
    case 'flag':
      return cell === 'true' ? true : cell === 'false' ? false : undefined;
    case 'list':
      return listOfCell(cell);
    case 'id':
      return isId(cell) ? cell : undefined;
    case 'day':
      return isIsoDay(cell) ? cell : undefined;
    case 'text':
    case 'localized':
    case 'keyed':
    case 'scalar':
      return textOfCell(cell);
    default: {
      const code = textOfCell(cell);
      return codec.includes(code) ? code : undefined;
    }
  }
}
