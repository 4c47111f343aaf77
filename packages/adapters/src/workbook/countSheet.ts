import type { CellBudget } from './CellBudget.ts';
import { attributeAt, columnAt, rowAt } from './cellBytes.ts';
import type { XmlFault } from './parseXml.ts';
import { scanXml } from './scanXml.ts';

/** Columns that a sheet has, and how often a file may describe them. */
const columns = 16_384;
const maxColumnSpans = 8 * columns;
const lastRow = 1_048_576;

/**
 * Counts what a sheet part of an .xlsx takes up, before it is read: cells that hold something, to which row and column
 * they reach, merges. A colour or a border drawn down to the last row is no content.
 * @returns why the part must not be read; `undefined` where it may
 */
export function countSheet(bytes: Uint8Array, budget: CellBudget): XmlFault | undefined {
  let spans = 0;
  let [height, width, row, column] = [0, 0, 0, 0];
  const fault = scanXml(bytes, (name, nameEnd, end, isEmpty) => {
    const length = nameEnd - name;
    if (length === 1 && bytes[name] === 0x63) {
      // <c: with its address, or the next one in the row
      const address = attributeAt(bytes, nameEnd, end, 0x72);
      if (address === -1) column += 1;
      else {
        column = columnAt(bytes, address);
        row = rowAt(bytes, address) || row;
      }
      if (isEmpty || isClosed(bytes, end)) return;
      budget.take('maxCells');
      if (row > height) height = row;
      if (column > width) width = column;
    } else if (length === 3 && isWord(bytes, name, 'row')) {
      const address = attributeAt(bytes, nameEnd, end, 0x72);
      row = address === -1 ? row + 1 : rowAt(bytes, address);
      column = 0;
    } else if (length === 3 && isWord(bytes, name, 'col')) {
      const [from, to] = columnSpan(bytes, nameEnd, end);
      spans += Math.max(0, to - from + 1);
    } else if (length === 9 && isWord(bytes, name, 'mergeCell')) budget.take('maxMerges');
  });
  if (height > lastRow || width > columns) budget.take('maxExtent', Number.POSITIVE_INFINITY);
  else budget.take('maxExtent', height * width);
  return fault ?? (spans > maxColumnSpans ? 'malformed' : undefined);
}

/** Whether an element is closed as soon as it is opened. */
const isClosed = (bytes: Uint8Array, from: number): boolean =>
  bytes[from] === 0x3c && bytes[from + 1] === 0x2f;

function columnSpan(bytes: Uint8Array, from: number, end: number): [from: number, to: number] {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 500)));
  const number = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(text)?.[1] ?? 1);
  return [number('min'), Math.min(number('max'), columns)];
}

function isWord(bytes: Uint8Array, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (bytes[from + at] !== word.charCodeAt(at)) return false;
  return true;
}
