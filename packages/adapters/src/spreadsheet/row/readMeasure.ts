import { currencyOf, type Period, type Quantity } from '@jalon/core';
import type { Cell } from '../../workbook/Workbook.ts';
import { foldWords } from '../lexicon/foldWords.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import { wordPlace } from '../lexicon/wordPlace.ts';
import type { MeasuredField, ReadingValue } from '../Reading.ts';
import type { PassOn, SayIssue } from '../sheet/IssueSink.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { answerOf } from './answerOf.ts';
import { marksOfFormat } from './marksOfFormat.ts';
import { unitOfFormat } from './unitOfFormat.ts';

/** What is known of a measured cell from its row and its column. */
export interface MeasureSetting {
  readonly field: MeasuredField;
  /** Address as on screen. */
  readonly address: string;
  readonly period?: Period | undefined;
  /** Unit of the row: `%`, an ISO 4217 code or words. */
  readonly unit?: string | undefined;
  /** Whether the row answers yes or no. */
  readonly isYesNo: boolean;
}

/** A value as far as one cell tells. */
type MeasuredCell = Omit<ReadingValue, 'field' | 'cell' | 'period'>;

/**
 * Reads one measured cell: the number or why there is none, its unit, and everything that stands beside it. What cannot
 * be understood is an issue with its cell and has no value.
 * @param cell `undefined` for an empty one
 */
export function readMeasure(
  cell: Cell | undefined,
  setting: MeasureSetting,
  context: ReadingContext,
  say: SayIssue,
  pass: PassOn,
): ReadingValue {
  const { field, address, period } = setting;
  const value: MeasureDraft = { field, cell: address };
  if (period) value.period = period;
  Object.assign(value, cell ? contentOf(cell, setting, context, say, pass) : { state: 'empty' });
  if (!cell) return value;
  if (cell.struck) say('sheet/struck-cell', 'warning', { cell: address }, { text: cell.shown });
  if (cell.comment) value.note = cell.comment;
  const written = cell.shown.trim();
  if (written !== '') value.written = written;
  return value;
}

/** A value that is being read: a sheet has a hundred thousand, so each is made once and not put together from parts. */
type MeasureDraft = { -readonly [Part in keyof ReadingValue]: ReadingValue[Part] };

function contentOf(
  cell: Cell,
  setting: MeasureSetting,
  context: ReadingContext,
  say: SayIssue,
  pass: PassOn,
): MeasuredCell {
  const spot = { cell: setting.address };
  const unreadable = (): MeasuredCell => {
    say('sheet/unreadable-cell', 'warning', spot, { text: cell.shown.trim() });
    return { state: 'unreadable' };
  };
  const error = (text: string): MeasuredCell => {
    say('sheet/error-cell', 'warning', spot, { text });
    return { state: 'error' };
  };
  switch (cell.type) {
    case 'empty':
      return { state: 'empty' };
    case 'error':
      return error(cell.value);
    case 'uncached':
      say('sheet/formula-without-value', 'warning', spot, { formula: cell.formula ?? '' });
      return { state: 'unreadable' };
    case 'number':
      return numberContent(cell.value, cell.format ?? '', setting.unit, context) ?? unreadable();
    case 'boolean':
      return setting.isYesNo ? { answer: cell.value } : unreadable();
    case 'date':
    case 'time':
      say('sheet/date-for-number', 'warning', spot, { text: cell.shown.trim() || cell.value });
      return { state: 'unreadable' };
    case 'text': {
      const answer = setting.isYesNo ? answerOf(cell.value, context) : undefined;
      if (answer !== undefined) return { answer };
      const { value, issues } = context.quantity(cell.value);
      if (issues.some(({ code }) => code === 'quantity/sheet-error')) return error(cell.value.trim());
      // a remark is kept as the note of the value
      const told = issues.filter(({ code }) => code !== 'quantity/unreadable' && code !== 'quantity/remark');
      pass(told, spot);
      if (value && value.state !== 'unreadable') return quantityContent(value, setting, say);
      return eventContent(cell.value, spot.cell, context, say) ?? unreadable();
    }
  }
}

/** What happened where a figure was expected (« Covid », "closed"): nothing was counted, and the cell says why. */
function eventContent(
  text: string,
  cell: string,
  { lexicon }: ReadingContext,
  say: SayIssue,
): MeasuredCell | undefined {
  const folded = foldWords(text);
  if (text.length > 60 || !lexicon.words.events.some((event) => wordPlace(folded, event) !== -1))
    return undefined;
  say('sheet/event-for-number', 'hint', { cell }, { text: text.trim() });
  return { state: 'not-collected', note: text.trim() };
}

/** A number of the program, in the unit that its format shows or its row gives; none where it is out of all bounds. */
function numberContent(
  value: number,
  format: string,
  rowUnit: string | undefined,
  context: ReadingContext,
): MeasuredCell | undefined {
  const shown = unitOfFormat(format);
  const unit = shown ?? rowUnit;
  const figure = tidy(shown === '%' ? value * 100 : value);
  if (!Number.isFinite(figure)) return undefined;
  const content: MeasureContent = { value: figure };
  if (unit !== undefined) content.unit = unit;
  return format.includes('"') ? Object.assign(content, marksOfFormat(format, context.quantity)) : content;
}

type MeasureContent = { -readonly [Part in keyof MeasuredCell]: MeasuredCell[Part] };

/** Without the noise that binary arithmetic leaves behind the fifteenth digit, as spreadsheet programs show it. */
const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

function quantityContent(quantity: Quantity, setting: MeasureSetting, say: SayIssue): MeasuredCell {
  const { value, unit, state, op, below, min, max, approximate, provisional, n, ratio } = quantity;
  const shared = unitOfCell(unit, setting, say);
  const isGap = state !== undefined;
  const share = value === undefined && ratio && shared === '%' ? shareOf(ratio) : undefined;
  const figure = value ?? share;
  if (!isGap && [figure, below, min, max, ratio, n].every((part) => part === undefined))
    return { state: 'empty' };
  if (!isGap && figure === undefined && ratio) {
    say('sheet/ratio-without-percent', 'hint', { cell: setting.address }, { text: quantity.written });
  }
  return {
    ...(figure === undefined ? {} : { value: figure }),
    ...(shared === undefined || isGap ? {} : { unit: shared }),
    ...(state === undefined ? {} : { state }),
    ...(below === undefined ? {} : { below }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(op === undefined ? {} : { op }),
    ...(approximate ? { approx: true } : {}),
    ...(provisional ? { provisional: true } : {}),
    ...(n === undefined ? {} : { n }),
    ...(ratio === undefined ? {} : { ratio }),
    ...(quantity.note === undefined ? {} : { note: quantity.note }),
  };
}

const shareOf = ([part, whole]: readonly [number, number]): number | undefined =>
  whole === 0 ? undefined : tidy((part / whole) * 100);

/** The unit of the cell where it has one, else that of its row; two that disagree are an issue. */
function unitOfCell(unit: string | undefined, setting: MeasureSetting, say: SayIssue): string | undefined {
  const { unit: rowUnit, address } = setting;
  if (unit === undefined) return rowUnit;
  if (rowUnit === undefined || unit === rowUnit) return unit;
  const known = (text: string) => text === '%' || currencyOf(text) !== undefined;
  const [short, long] = [wordKey(unit), wordKey(rowUnit)];
  // « 31 hab. » in a row of « habitants »
  if (!known(unit) && !known(rowUnit) && (long.startsWith(short) || short.startsWith(long))) return rowUnit;
  say('sheet/two-units', 'warning', { cell: address }, { cell: unit, row: rowUnit });
  return unit;
}
