import { a1Formula } from '../a1Formula.ts';
import type { ShowValue } from '../valueShower.ts';
import type { Cell, CellContent } from '../Workbook.ts';
import type { CellLook } from './OdsStyles.ts';
import type { OdsText } from './OdsText.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * One cell of an OpenDocument table as our port has it.
 * @param attributes those of the cell
 * @param look number format and strike-through of its style
 * @returns `undefined` for a cell that holds nothing at all
 */
export function odsCell(
  attributes: Attributes,
  look: CellLook,
  text: OdsText | undefined,
  comment: OdsText | undefined,
  show: ShowValue,
): Cell | undefined {
  const written = text?.text() ?? '';
  const remark = comment?.text().trim();
  const formula = ownFormula(attributes['table:formula'], written);
  const format = look.format ?? ownFormat(attributes);
  const content = contentOf(attributes, written, format);
  if (content.type === 'empty' && !remark) return undefined;
  const struck = content.type !== 'empty' && (text?.isStruck(look.struck) ?? look.struck);
  return {
    ...content,
    shown: shownText(content, written, format, show),
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula: a1Formula(formula) }),
    ...(remark ? { comment: remark } : {}),
    ...(struck ? { struck } : {}),
  };
}

/** The formula of a cell; Calc keeps yes, no and errors that were typed or imported as formulas, which they are not. */
function ownFormula(formula: string | undefined, written: string): string | undefined {
  const isConstant =
    formula !== undefined &&
    (/^of:=(?:TRUE|FALSE)\(\)$/.test(formula) || formula === `of:=${written.trim()}`);
  return isConstant ? undefined : formula;
}

/** What the programs write where a formula fails. */
const errorText = /^(?:#[A-ZÀ-Ý]+(?:\/[A-Z0-9]+)?[!?]?|#N\/A|(?:Err|Erreur)\s?:\s?\d{3})$/;

function contentOf(attributes: Attributes, written: string, format: string | undefined): CellContent {
  const type = attributes['office:value-type'];
  const formula = attributes['table:formula'];
  const isError =
    attributes['calcext:value-type'] === 'error' || (formula !== undefined && errorText.test(written.trim()));
  if (isError) return { type: 'error', value: written.trim() || '#VALUE!' };
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberContent(attributes, formula);
    case 'boolean':
      return { type: 'boolean', value: attributes['office:boolean-value'] === 'true' };
    case 'date':
      return dateContent(attributes['office:date-value'] ?? '', format, written);
    case 'time':
      return timeContent(attributes['office:time-value'] ?? '', written);
    default: {
      const value = attributes['office:string-value'] ?? written;
      if (value.trim() !== '') return { type: 'text', value };
      return { type: formula !== undefined && type === undefined ? 'uncached' : 'empty' };
    }
  }
}

function numberContent(attributes: Attributes, formula: string | undefined): CellContent {
  const value = Number(attributes['office:value'] ?? Number.NaN);
  // Calc keeps yes and no of other programs as a formula
  const truth = /^of:=(TRUE|FALSE)\(\)$/.exec(formula ?? '')?.[1];
  if (truth) return { type: 'boolean', value: truth === 'TRUE' };
  if (Number.isFinite(value)) return { type: 'number', value };
  return formula === undefined ? { type: 'error', value: '#NUM!' } : { type: 'uncached' };
}

function dateContent(written: string, format: string | undefined, shown: string): CellContent {
  const [, day = '', hour] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(written) ?? [];
  if (day === '') return shown.trim() === '' ? { type: 'empty' } : { type: 'text', value: shown };
  const pattern = (format ?? '').replace(/"[^"]*"/g, '');
  if (hour !== undefined && /[hs]/.test(pattern) && !/[dy]/.test(pattern))
    return { type: 'time', value: hour };
  return { type: 'date', value: hour === undefined || hour === '00:00:00' ? day : `${day}T${hour}` };
}

function timeContent(written: string, shown: string): CellContent {
  const parts = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(written);
  if (!parts) return shown.trim() === '' ? { type: 'empty' } : { type: 'text', value: shown };
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const total = Math.round(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  const value = `${two(total / 3600)}:${two((total / 60) % 60)}:${two(total % 60)}`;
  return { type: 'time', value: `${parts[1]}${value}` };
}

/** A number format for a cell that names its kind or its currency without a style, as small programs write it. */
function ownFormat(attributes: Attributes): string | undefined {
  const currency = attributes['office:currency'];
  if (attributes['office:value-type'] === 'percentage')
    return percentFormat(Number(attributes['office:value']));
  if (attributes['office:value-type'] === 'currency' && currency)
    return `#,##0.00\\ [$${currency.replace(/[\]-]/g, '')}]`;
  return undefined;
}

/** With as many decimals as the number has, two at most. */
function percentFormat(value: number): string {
  const points = Number((value * 100).toPrecision(12));
  const places = [0, 1].find((count) => Number(points.toFixed(count)) === points) ?? 2;
  return places === 0 ? '0%' : `0.${'0'.repeat(places)}%`;
}

function shownText(
  content: CellContent,
  written: string,
  format: string | undefined,
  show: ShowValue,
): string {
  switch (content.type) {
    case 'empty':
    case 'uncached':
      return '';
    case 'number':
      // the text of the file has the decimal sign of its country
      return show(content.value, format);
    case 'boolean':
      return String(content.value).toUpperCase();
    case 'date':
    case 'time':
      return written.trim() || content.value;
    default:
      return content.value;
  }
}
