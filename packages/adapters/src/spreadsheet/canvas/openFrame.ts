import type { CellStyle } from 'hucre';
import type { SheetFrame } from './sheetFrame.ts';

/** The part of a sheet as the library wrote its frame: open where the rows belong. */
export interface OpenFrame {
  readonly before: string;
  readonly after: string;
  /** The number that the library gave to each look. */
  readonly numberOf: ReadonlyMap<CellStyle, number>;
}

/** Takes the samples out of the part of a sheet, with what they tell. */
export function openFrame(part: string, { samples, extent }: SheetFrame): OpenFrame {
  const rows = /<sheetData(?:\/>|>.*<\/sheetData>)/s.exec(part)?.[0] ?? '';
  const start = part.indexOf(rows);
  const numbers = new Map(
    Array.from(rows.matchAll(/<c r="([A-Z]+\d+)"[^>]* s="(\d+)"/g), ([, cell, number]) => [
      cell,
      Number(number),
    ]),
  );
  return {
    before: part.slice(0, start).replace(/(?<=<dimension ref=")[^"]*/, extent),
    after: part.slice(start + rows.length),
    numberOf: new Map(Array.from(samples, ([style, cell]) => [style, numbers.get(cell) ?? 0])),
  };
}
