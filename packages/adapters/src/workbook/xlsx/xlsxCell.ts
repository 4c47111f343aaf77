import type { ShowValue } from '../valueShower.ts';
import type { Cell, CellContent } from '../Workbook.ts';
import type { CellStyle } from './readCellStyles.ts';
import type { XlsxText } from './readTexts.ts';

/** What holds for all cells of a workbook. */
export interface XlsxSetting {
  readonly styles: readonly CellStyle[];
  readonly texts: readonly XlsxText[];
  readonly show: ShowValue;
  /** The day and hour of a serial number, in the calendar of the workbook. */
  readonly dateOf: (serial: number) => Date;
  /** Days count from 1904. */
  readonly is1904: boolean;
}

/** What the file says of a cell. */
export interface XlsxValue {
  readonly value: string | number | boolean | Date | null;
  readonly style: CellStyle | undefined;
  readonly formula: string | undefined;
  readonly isError?: boolean;
  /** Strike-through of the runs of its text; of its style where it says nothing. */
  readonly struck?: boolean | undefined;
}

/** A cell that is being made of what it holds. */
type CellDraft = CellContent & { shown?: string; format?: string; formula?: string; struck?: boolean };

/**
 * One cell of a workbook as our port has it.
 * @returns `undefined` for a cell that holds nothing
 */
export function xlsxCell(cell: XlsxValue, setting: XlsxSetting): Cell | undefined {
  const { value, style, formula } = cell;
  // nearly all cells of a large sheet are such
  if (typeof value === 'number' && formula === undefined && !style?.struck && Number.isFinite(value)) {
    const format = style?.format;
    if (format === undefined) return { type: 'number', value, shown: String(value) };
    return { type: 'number', value, shown: setting.show(value, format), format };
  }
  const content = contentOf(cell, setting);
  // a formula may come to an empty text; it is still there
  if (content.type === 'empty' && formula === undefined) return undefined;
  // a sheet has a million of them: each is made once, and not put together from parts
  const found: CellDraft = content;
  found.shown = shownText(content, cell, setting);
  if (style?.format !== undefined) found.format = style.format;
  if (formula !== undefined && !isConstant(content, formula)) found.formula = formula;
  if (cell.struck ?? style?.struck) found.struck = true;
  return found as Cell;
}

/** Calc writes yes and no as formulas, which they are not. */
const isConstant = ({ type }: CellContent, formula: string): boolean =>
  type === 'boolean' && /^(?:TRUE|FALSE)\(\)$/.test(formula);

function contentOf({ value, style, formula, isError }: XlsxValue, setting: XlsxSetting): CellContent {
  if (isError) return { type: 'error', value: String(value) };
  if (value === null) return { type: formula === undefined ? 'empty' : 'uncached' };
  if (value instanceof Date) return dateContent(value, style?.format ?? '', setting);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: 'number', value } : { type: 'error', value: '#NUM!' };
  }
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return value.trim() === '' ? { type: 'empty' } : { type: 'text', value };
}

const dayLength = 86_400_000;

function dateContent(date: Date, format: string, { is1904 }: XlsxSetting): CellContent {
  // hours are fractions of a day, a hair off the second they were typed as
  const time = Math.round(date.getTime() / 1000) * 1000;
  if (Number.isNaN(time) || Math.abs(time) >= 8.64e15) return { type: 'error', value: '#NUM!' };
  const iso = new Date(time).toISOString();
  const pattern = format.replace(/"[^"]*"|\\./g, '').replace(/\[\$[^\]]*\]/g, '');
  // an hour without a day is a day of 1899, 1900 or 1904: only the format tells
  if (/[hs]/i.test(pattern) && !/[dy]/i.test(pattern)) {
    const days = Math.floor((time - (is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31))) / dayLength);
    const hour = iso.slice(11, 19);
    // `[h]` counts hours on where `h` begins anew each day
    const isDuration = /\[[hms]+\]/i.test(pattern) && days > 0;
    return {
      type: 'time',
      value: isDuration ? `${Number(hour.slice(0, 2)) + days * 24}${hour.slice(2)}` : hour,
    };
  }
  if (!/^\d{4}-/.test(iso)) return { type: 'error', value: '#NUM!' };
  const [day = '', hour = ''] = iso.slice(0, 19).split('T');
  return { type: 'date', value: hour === '00:00:00' ? day : `${day}T${hour}` };
}

function shownText(content: CellContent, { value, style }: XlsxValue, { show }: XlsxSetting): string {
  switch (content.type) {
    case 'empty':
    case 'uncached':
      return '';
    case 'number':
    case 'date':
    case 'time':
      return style?.format !== undefined && (typeof value === 'number' || value instanceof Date)
        ? show(value, style.format)
        : String(content.value);
    case 'boolean':
      return String(content.value).toUpperCase();
    default:
      return content.value;
  }
}
