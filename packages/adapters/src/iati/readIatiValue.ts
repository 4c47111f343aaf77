import {
  foldText,
  type GapState,
  type Indicator,
  type LanguageTag,
  parseDay,
  parseQuantity,
  shiftDecimal,
} from '@jalon/core';
import { plainDecimal } from './plainDecimal.ts';

/** What the text of a value says. */
export interface IatiValue {
  /** In the unit of the indicator, a `ratio` as a fraction. */
  readonly value?: number | boolean | string;
  /** Why there is none. */
  readonly state?: GapState;
  /** As it was written, where that is not simply the value. */
  readonly text?: string;
  /** What is to be said of it. */
  readonly remark?: 'other-notation' | 'percent-sign' | 'gap-word' | 'ambiguous' | 'yes-or-no' | 'words';
}

/** What is known of the values of an indicator. */
export interface IatiValueOptions extends Pick<Indicator, 'scale' | 'unit'> {
  /** The language of the activity: it decides between `1,250` for a thousand and for one. */
  readonly lang?: string | undefined;
}

/** A number as XML Schema writes it. */
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * The value that IATI writes as a text, by the scale and unit of its indicator. What is no number where a number is
 * wanted has no value and is never 0.
 * @param written the attribute; absent or empty where there is none
 */
export function readIatiValue(written: string | undefined, options: IatiValueOptions): IatiValue {
  const { scale = 'quantity', unit } = options;
  if (written === undefined || written.trim() === '') return { state: 'not-available' };
  if (scale === 'text' || scale === 'ordinal') return { value: written };
  if (scale === 'yes-no') return readYesNo(written);
  if (scale === 'date') return readDate(written);
  const tidy = written.trim();
  const isShare = unit === 'ratio';
  if (plain.test(tidy)) {
    const value = numberOf(tidy, isShare);
    // more digits than a number can have
    return Number.isFinite(value) ? { value } : { state: 'unreadable', text: written, remark: 'words' };
  }
  return readOther(written, tidy, isShare, options.lang);
}

const numberOf = (digits: string, isShare: boolean): number =>
  Number(isShare ? shiftDecimal(digits, -2) : digits);

const yes = ['1', 'true', 'yes', 'y', 'oui', 'vrai', 'ja', 'si'];
const no = ['0', 'false', 'no', 'n', 'non', 'faux', 'nee'];

function readYesNo(written: string): IatiValue {
  const word = foldText(written);
  if (yes.includes(word)) return { value: true };
  return no.includes(word) ? { value: false } : { state: 'unreadable', text: written, remark: 'words' };
}

function readDate(written: string): IatiValue {
  const { value } = parseDay(written);
  return value === undefined ? { state: 'unreadable', text: written, remark: 'words' } : { value };
}

function readOther(written: string, tidy: string, isShare: boolean, lang: string | undefined): IatiValue {
  const exponent = /^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d{1,3}$/.test(tidy) && Number.isFinite(Number(tidy));
  if (exponent)
    return { value: numberOf(plainDecimal(Number(tidy)), isShare), text: written, remark: 'other-notation' };
  const locale = lang === undefined ? {} : { locale: lang as LanguageTag };
  const { value: quantity = { written }, issues } = parseQuantity(tidy, locale);
  const { value, state, unit, op, ratio, min, max, below, approximate, note } = quantity;
  if (state !== undefined && state !== 'unreadable') return { state, text: written, remark: 'gap-word' };
  if (issues.some(({ code }) => code === 'quantity/ambiguous-number'))
    return { state: 'unreadable', text: written, remark: 'ambiguous' };
  const isMore = [op, ratio, min, max, below, approximate, note].some((part) => part !== undefined);
  const isNumber =
    value !== undefined && !isMore && (unit === undefined || unit === '%') && issues.length === 0;
  if (isNumber)
    return {
      value: numberOf(plainDecimal(value), isShare),
      text: written,
      remark: unit === '%' && !isShare ? 'percent-sign' : 'other-notation',
    };
  const word = foldText(tidy);
  const remark = /\p{L}/u.test(word) && (yes.includes(word) || no.includes(word)) ? 'yes-or-no' : 'words';
  return { state: 'unreadable', text: written, remark };
}
