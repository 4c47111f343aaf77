import { attributeAt, columnAt, plainNumberAt, rowAt } from '../cellBytes.ts';
import { scanXml } from '../scanXml.ts';
import { shiftFormula } from '../shiftFormula.ts';
import type { Cell } from '../Workbook.ts';
import { readCellText } from './cellText.ts';
import { attributeOf, textAt } from './elementText.ts';
import type { CellStyle } from './readCellStyles.ts';
import { readTexts, type XlsxText } from './readTexts.ts';
import { repeatedCells } from './repeatedCells.ts';
import { type XlsxSetting, type XlsxValue, xlsxCell } from './xlsxCell.ts';

/** The cells of a sheet, with the rows that are not shown. */
export interface SheetCells {
  /** Sparse. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly hiddenRows: readonly number[];
}

const [letterC, letterF, letterR, letterS, letterT, letterV] = [0x63, 0x66, 0x72, 0x73, 0x74, 0x76];

/** Where nothing stands. */
const nowhere = -1;

/**
 * The cells of a sheet part of an .xlsx, straight from its bytes: they make up nearly all of a workbook. Cells that hold
 * the same in the same style are one and the same object.
 * @param bytes the part, in UTF-8, looked through for hazards before
 */
export function readCells(bytes: Uint8Array, setting: XlsxSetting): SheetCells {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const formulas = sharedFormulas(bytes);
  const { ofText, ofNumber } = repeatedCells(setting);
  let [row, column] = [0, 0];
  let inlineEnd = 0;
  // the cell that is open, its parts as far as they were met
  let isOpen = false;
  let [style, type] = [nowhere, 'n'];
  let valueAt = nowhere;
  let isBlank = false;
  let formula: string | undefined;
  let inline: XlsxText | undefined;

  const cellNow = (): Cell | undefined => {
    const isAlone = formula === undefined && valueAt !== nowhere && !isBlank;
    if (isAlone && type === 's') {
      const index = plainNumberAt(bytes, valueAt);
      if (index !== undefined) return ofText(style, index);
    }
    const number = type === 'n' && valueAt !== nowhere ? plainNumberAt(bytes, valueAt) : undefined;
    if (isAlone && number !== undefined) return ofNumber(style, number);
    const value = valueAt === nowhere ? undefined : isBlank ? '' : textAt(bytes, valueAt);
    return xlsxCell(xlsxValue({ type, style, value, number, formula, inline }, setting), setting);
  };

  const finish = () => {
    if (!isOpen) return;
    isOpen = false;
    const found = cellNow();
    if (!found) return;
    let cells = rows[row - 1];
    if (!cells) {
      cells = [];
      rows[row - 1] = cells;
    }
    cells[column - 1] = found;
  };

  scanXml(bytes, (name, nameEnd, end, isEmpty, start) => {
    if (start < inlineEnd) return;
    const length = nameEnd - name;
    const first = bytes[name];
    if (length === 1 && first === letterC) {
      finish();
      const address = attributeAt(bytes, nameEnd, end, letterR);
      column = address === nowhere ? column + 1 : columnAt(bytes, address);
      if (address !== nowhere) row = rowAt(bytes, address) || row;
      if (isEmpty || row < 1 || column < 1) return;
      const styleAt = attributeAt(bytes, nameEnd, end, letterS);
      isOpen = true;
      style = styleAt === nowhere ? nowhere : rowAt(bytes, styleAt);
      type = typeOf(bytes, nameEnd, end);
      valueAt = nowhere;
      isBlank = false;
      formula = undefined;
      inline = undefined;
    } else if (isOpen && length === 1 && first === letterV) {
      valueAt = end;
      isBlank = isEmpty;
    } else if (isOpen && length === 1 && first === letterF) {
      formula = formulas(row - 1, column - 1, nameEnd, end, isEmpty);
    } else if (isOpen && length === 2 && bytes[name] === 0x69 && bytes[name + 1] === 0x73 && !isEmpty) {
      inlineEnd = closeOf(bytes, end);
      [inline] = readTexts(bytes.subarray(start, inlineEnd));
    } else {
      finish();
      const isRow = length === 3 && first === 0x72 && bytes[name + 1] === 0x6f && bytes[name + 2] === 0x77;
      if (!isRow) return;
      const address = attributeAt(bytes, nameEnd, end, letterR);
      row = address === nowhere ? row + 1 : rowAt(bytes, address);
      column = 0;
      if (isHiddenRow(bytes, nameEnd, end)) hiddenRows.push(row - 1);
    }
  });
  finish();
  return { rows, hiddenRows };
}

/** Reads the formulas of a part; one that is written once for many cells is shifted to where it stands. */
function sharedFormulas(bytes: Uint8Array) {
  const shared = new Map<
    string,
    { readonly row: number; readonly column: number; readonly formula: string }
  >();
  return (row: number, column: number, nameEnd: number, end: number, isEmpty: boolean): string => {
    const formula = isEmpty ? '' : textAt(bytes, end);
    if (attributeAt(bytes, nameEnd, end, letterT) === nowhere) return formula;
    const index = attributeOf(bytes, nameEnd, end, 'si');
    if (index === undefined || attributeOf(bytes, nameEnd, end, 't') !== 'shared') return formula;
    if (formula !== '') shared.set(index, { row, column, formula });
    const origin = shared.get(index);
    return origin ? shiftFormula(origin.formula, row - origin.row, column - origin.column) : formula;
  };
}

/** What the value of a cell is to be read as: `n` a number, `s` a text that cells share … */
function typeOf(bytes: Uint8Array, nameEnd: number, end: number): string {
  const at = attributeAt(bytes, nameEnd, end, letterT);
  if (at === nowhere) return 'n';
  // most cells hold a text that others hold too
  if (bytes[at] === letterS && bytes[at + 1] === bytes[at - 1]) return 's';
  return attributeOf(bytes, nameEnd, end, 't') ?? 'n';
}

/** What has no height is as hidden as what is marked so. */
function isHiddenRow(bytes: Uint8Array, from: number, end: number): boolean {
  const height = attributeOf(bytes, from, end, 'ht');
  return (
    /^(?:1|true)$/.test(attributeOf(bytes, from, end, 'hidden') ?? '') ||
    (height !== undefined && Number(height) === 0)
  );
}

/** Behind `</is>`, whichever prefix it has. */
function closeOf(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x3c, from); at !== -1; at = bytes.indexOf(0x3c, at + 1)) {
    const end = bytes.indexOf(0x3e, at);
    if (bytes[at + 1] === 0x2f && bytes[end - 2] === 0x69 && bytes[end - 1] === 0x73) return end + 1;
  }
  return bytes.length;
}

/** What the file says of a cell, as far as its parts were met. */
interface FoundCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  /** The value, where it is a plain number. */
  readonly number: number | undefined;
  readonly formula: string | undefined;
  readonly inline: XlsxText | undefined;
}

function xlsxValue(cell: FoundCell, { texts, styles, dateOf }: XlsxSetting): XlsxValue {
  const { type, value, number, formula, inline } = cell;
  const style = styles[cell.style];
  if (number !== undefined) return { value: style?.isDate ? dateOf(number) : number, style, formula };
  switch (type) {
    case 's': {
      const text = value === undefined ? undefined : texts[Number(value)];
      return { value: text?.text ?? null, style, formula, struck: text?.struck };
    }
    case 'inlineStr':
      return { value: inline?.text ?? null, style, formula, struck: inline?.struck };
    case 'e':
      return { value: value ?? '#VALUE!', style, formula, isError: true };
    default:
      return { value: value === undefined ? null : plainValue(type, value, style, dateOf), style, formula };
  }
}

function plainValue(
  type: string,
  value: string,
  style: CellStyle | undefined,
  dateOf: XlsxSetting['dateOf'],
): XlsxValue['value'] {
  if (type === 'str') return readCellText(value);
  if (type === 'b') return /^(?:1|true)$/i.test(value);
  if (type === 'd') return new Date(value.endsWith('Z') ? value : `${value}Z`);
  if (value === '') return null;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return style?.isDate ? dateOf(number) : number;
}
