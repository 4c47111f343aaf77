import type { CellValue, Cell as HucreCell } from 'hucre';
import type { Cell, CellContent } from './Workbook.ts';

/** Writes a value as a number format shows it. */
export type ShowValue = (value: unknown, format: string) => string;

/**
 * One cell of a workbook as our port has it.
 * @param value the plain value, where the cell has no detail
 * @param detail format, formula, comment, error
 * @returns `undefined` for a cell that holds nothing at all
 */
export function readXlsxCell(
  value: CellValue | undefined,
  detail: HucreCell | undefined,
  show: ShowValue,
): Cell | undefined {
  const format = detail?.style?.numFmt;
  const formula = detail?.formula;
  const comment = detail?.comment?.text.trim();
  const content = contentOf(detail?.value ?? value ?? null, detail, format);
  const struck = detail?.style?.font?.strikethrough === true && content.type !== 'empty';
  if (content.type === 'empty' && !comment) return undefined;
  return {
    ...content,
    shown: shownText(content, detail?.value ?? value, format, show),
    ...(format && format !== 'General' ? { format } : {}),
    ...(formula !== undefined ? { formula } : {}),
    ...(comment ? { comment } : {}),
    ...(struck ? { struck } : {}),
  };
}

function contentOf(value: CellValue, detail: HucreCell | undefined, format: string | undefined): CellContent {
  // the type of the library is wrong for a commented number, so the value itself decides
  if (detail?.type === 'error') return { type: 'error', value: String(value) };
  if (value === null) return { type: detail?.formula === undefined ? 'empty' : 'uncached' };
  if (value instanceof Date) return dateContent(value, format ?? '');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: 'number', value } : { type: 'error', value: '#NUM!' };
  }
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return value.trim() === '' ? { type: 'empty' } : { type: 'text', value };
}

function dateContent(date: Date, format: string): CellContent {
  const time = date.getTime();
  if (Number.isNaN(time)) return { type: 'error', value: '#NUM!' };
  const [day = '', hour = ''] = date.toISOString().slice(0, 19).split('T');
  const pattern = format.replace(/"[^"]*"|\\./g, '').replace(/\[\$[^\]]*\]/g, '');
  // an hour without a day arrives as a day of 1899, 1900 or 1904: only the format tells
  if (/[hs]/i.test(pattern) && !/[dy]/i.test(pattern)) return { type: 'time', value: hour };
  return { type: 'date', value: hour === '00:00:00' ? day : `${day}T${hour}` };
}

function shownText(
  content: CellContent,
  value: CellValue | undefined,
  format: string | undefined,
  show: ShowValue,
): string {
  switch (content.type) {
    case 'empty':
    case 'uncached':
      return '';
    case 'number':
    case 'date':
      return format && format !== 'General' ? show(value, format).trim() : String(content.value);
    case 'boolean':
      return String(content.value).toUpperCase();
    default:
      return content.value;
  }
}
