import { attributeAt, columnAt, plainNumberAt, rowAt } from '../cellBytes.ts';
import { scanXml } from '../scanXml.ts';
import { shiftFormula } from '../shiftFormula.ts';
import type { Cell } from '../Workbook.ts';
import { attributeOf, textAt } from './elementText.ts';
import type { CellStyle } from './readCellStyles.ts';
import { readTexts, unescaped } from './readTexts.ts';
import { type XlsxSetting, type XlsxValue, xlsxCell } from './xlsxCell.ts';

/** The cells of a sheet, with the rows that are not shown. */
export interface SheetCells {
  /** Sparse. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly hiddenRows: readonly number[];
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value?: string;
  /** The value, where it is a plain number. */
  number?: number;
  formula?: string;
  inline?: { readonly text: string; readonly struck?: boolean };
}

const [letterC, letterF, letterR, letterS, letterT, letterV] = [0x63, 0x66, 0x72, 0x73, 0x74, 0x76];

/**
 * The cells of a sheet part of an .xlsx, straight from its bytes: they make up nearly all of a workbook.
 * @param bytes the part, in UTF-8, looked through for hazards before
 */
export function readCells(bytes: Uint8Array, setting: XlsxSetting): SheetCells {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const shared = new Map<
    string,
    { readonly row: number; readonly column: number; readonly formula: string }
  >();
  let cell: OpenCell | undefined;
  let [row, column] = [0, 0];
  let inlineEnd = 0;

  const finish = () => {
    if (!cell) return;
    const found = xlsxCell(xlsxValue(cell, setting), setting);
    if (found) {
      rows[cell.row] ??= [];
      (rows[cell.row] as (Cell | undefined)[])[cell.column] = found;
    }
    cell = undefined;
  };

  const formulaAt = (place: OpenCell, nameEnd: number, end: number, isEmpty: boolean): string => {
    const formula = isEmpty ? '' : textAt(bytes, end);
    const index = attributeOf(bytes, nameEnd, end, 'si');
    if (index === undefined || attributeOf(bytes, nameEnd, end, 't') !== 'shared') return formula;
    if (formula !== '') shared.set(index, { row: place.row, column: place.column, formula });
    const origin = shared.get(index);
    return origin
      ? shiftFormula(origin.formula, place.row - origin.row, place.column - origin.column)
      : formula;
  };

  scanXml(bytes, ({ start, name, nameEnd, end, isEmpty }) => {
    if (start < inlineEnd) return;
    const length = nameEnd - name;
    const first = bytes[name];
    if (length === 1 && first === letterC) {
      finish();
      const address = attributeAt(bytes, nameEnd, end, letterR);
      column = address === -1 ? column + 1 : columnAt(bytes, address);
      if (address !== -1) row = rowAt(bytes, address) || row;
      if (isEmpty || row < 1 || column < 1) return;
      const style = attributeAt(bytes, nameEnd, end, letterS);
      const type =
        attributeAt(bytes, nameEnd, end, letterT) === -1 ? 'n' : attributeOf(bytes, nameEnd, end, 't');
      cell = {
        row: row - 1,
        column: column - 1,
        style: style === -1 ? -1 : rowAt(bytes, style),
        type: type ?? 'n',
      };
    } else if (cell && length === 1 && first === letterV) {
      const number = cell.type === 'n' ? plainNumberAt(bytes, end) : undefined;
      if (number === undefined) cell.value = isEmpty ? '' : textAt(bytes, end);
      else cell.number = number;
    } else if (cell && length === 1 && first === letterF) {
      cell.formula = formulaAt(cell, nameEnd, end, isEmpty);
    } else if (cell && length === 2 && bytes[name] === 0x69 && bytes[name + 1] === 0x73 && !isEmpty) {
      inlineEnd = closeOf(bytes, end);
      const [inline] = readTexts(bytes.subarray(start, inlineEnd));
      if (inline) cell.inline = inline;
    } else {
      finish();
      const isRow = length === 3 && first === 0x72 && bytes[name + 1] === 0x6f && bytes[name + 2] === 0x77;
      if (!isRow) return;
      const address = attributeAt(bytes, nameEnd, end, letterR);
      row = address === -1 ? row + 1 : rowAt(bytes, address);
      column = 0;
      if (isHiddenRow(bytes, nameEnd, end)) hiddenRows.push(row - 1);
    }
  });
  finish();
  return { rows, hiddenRows };
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

function xlsxValue(cell: OpenCell, { texts, styles, dateOf }: XlsxSetting): XlsxValue {
  const { value, number, formula } = cell;
  const style = styles[cell.style];
  if (number !== undefined) return { value: style?.isDate ? dateOf(number) : number, style, formula };
  switch (cell.type) {
    case 's': {
      const text = value === undefined ? undefined : texts[Number(value)];
      return { value: text?.text ?? null, style, formula, struck: text?.struck };
    }
    case 'inlineStr':
      return { value: cell.inline?.text ?? null, style, formula, struck: cell.inline?.struck };
    case 'e':
      return { value: value ?? '#VALUE!', style, formula, isError: true };
    default:
      return {
        value: value === undefined ? null : plainValue(cell.type, value, style, dateOf),
        style,
        formula,
      };
  }
}

function plainValue(
  type: string,
  value: string,
  style: CellStyle | undefined,
  dateOf: XlsxSetting['dateOf'],
): XlsxValue['value'] {
  if (type === 'str') return unescaped(value);
  if (type === 'b') return /^(?:1|true)$/i.test(value);
  if (type === 'd') return new Date(value.endsWith('Z') ? value : `${value}Z`);
  if (value === '') return null;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return style?.isDate ? dateOf(number) : number;
}
