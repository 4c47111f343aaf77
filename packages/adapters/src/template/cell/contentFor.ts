import { currencyDecimals, currencyOf, formatDay, type LanguageTag, languageOf } from '@jalon/core';
import { dayNumberInSheet } from '../../workbook/xlsx/dayNumberInSheet.ts';
import type { TextRun } from '../archive/TextRun.ts';
import type { FieldValue } from '../field/FieldValue.ts';
import type { CellChange } from './CellChange.ts';
import { markedFormat, marksOf, type QuantityMarks } from './markedFormat.ts';
import { numberFormatKind } from './numberFormatKind.ts';
import type { CellStyles, StyleChange } from './openStyles.ts';
import { wordValue } from './wordValue.ts';

/** The cell that a value goes into. */
export interface TargetCell {
  /** Number of its style. */
  readonly style: number;
  /** How its first signs are written, where the style does not say it. */
  readonly run?: TextRun;
}

/** How values are written throughout a template. */
export interface CellManner {
  readonly lang: LanguageTag;
  readonly from1904: boolean;
  /** Absent in a template without styles: there a day stays a text. */
  readonly styles?: CellStyles;
}

/** A cell written anew, and what is to be said of it. */
export interface CellWriting extends CellChange {
  readonly remark?: 'template/percent-in-points' | 'template/day-as-text' | 'template/long-text';
}

/** Most characters that a cell holds. */
export const longestText = 32_767;

/** What a cell holds that takes a value as a whole: a number stays a number, a day becomes one that can be counted with. */
export function contentFor(value: FieldValue, target: TargetCell, manner: CellManner): CellWriting {
  const { styles } = manner;
  const format = styles?.formatOf(target.style) ?? 'General';
  const kind = numberFormatKind(format);
  const number = (amount: number, change?: StyleChange): CellWriting => ({
    content: { type: 'number', value: amount },
    style: change && styles ? styles.withChange(target.style, change) : target.style,
  });
  switch (value.type) {
    case 'number':
      return number(value.value);
    case 'boolean':
      return { content: { type: 'boolean', value: value.value }, style: target.style };
    case 'day': {
      const serial = dayNumberInSheet(value.day, manner.from1904);
      if (serial === undefined || kind === 'text' || !styles) {
        const text = formatDay(value.day, languageOf(manner.lang), { length: 'short' });
        return { ...textContent([{ ...target.run, text }], target, styles), remark: 'template/day-as-text' };
      }
      return number(serial, kind === 'date' ? undefined : { format: 14 });
    }
    case 'money':
      return amountOf(value.money.minor / 10 ** currencyDecimals(value.money.currency), value.money.currency);
    case 'quantity': {
      const { value: amount, unit } = value.quantity;
      if (kind === 'text') {
        if (unit === 'ratio' || unit === '%' || marksOf(value.quantity)) break;
        return number(amount);
      }
      if (unit !== 'ratio' && unit !== '%') return amountOf(amount, unit, value.quantity);
      const points = unit === '%' ? amount : tidy(amount * 100);
      const share = unit === '%' ? tidy(amount / 100) : amount;
      if (kind === 'percent') return marked(share, format, value.quantity);
      if (kind === 'general' && styles) {
        return marked(share, Number.isInteger(points) ? '0%' : '0.0%', value.quantity);
      }
      const sign = languageOf(manner.lang) === 'en' ? '%' : '\u00A0%';
      const stated = { ...value.quantity, after: sign + (value.quantity.after ?? '') };
      return { ...marked(points, format, stated), remark: 'template/percent-in-points' };
    }
    default:
      break;
  }
  const text = wordValue(value, manner.lang);
  if (text === '') return { content: { type: 'empty' }, style: target.style };
  return textContent([{ ...target.run, text }], target, styles);

  /** What must be seen with a number becomes part of its format, so that formulas count it all the same. */
  function marked(amount: number, code: string, marks: QuantityMarks = {}): CellWriting {
    if (kind === 'date' || kind === 'time') return number(amount);
    const written = marksOf(marks) ? markedFormat(code, marks) : code;
    if (written === format) return number(amount);
    return number(amount, { format: written === '0%' ? 9 : written });
  }

  function amountOf(amount: number, unit: string, marks?: QuantityMarks): CellWriting {
    if (kind !== 'general' || currencyOf(unit) !== unit) return marked(amount, format, marks);
    const decimals = currencyDecimals(unit);
    return marked(amount, `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}\\ [$${sign(unit)}]`, marks);
  }
}

/** A text; one that a spreadsheet program could take for a formula stays a text also when somebody edits it. */
export function textContent(
  runs: readonly TextRun[],
  target: TargetCell,
  styles: CellStyles | undefined,
): CellWriting {
  const text = runs.map((run) => run.text).join('');
  const style =
    styles && /^[=+\-@\t]/.test(text) ? styles.withChange(target.style, { quoted: true }) : target.style;
  if (text.length <= longestText) return { content: { type: 'text', runs }, style };
  // half of a pair of UTF-16 is no sign
  const cut = text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
  return {
    content: { type: 'text', runs: [{ ...runs[0], text: cut }] },
    style,
    remark: 'template/long-text',
  };
}

const sign = (currency: string): string => (currency === 'EUR' ? '€' : currency);

/** Takes off the noise that times 100 adds to a fraction. */
const tidy = (value: number): number => Number(value.toPrecision(15));
