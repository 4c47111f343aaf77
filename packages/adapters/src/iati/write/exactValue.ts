import { type Indicator, isIsoDay } from '@jalon/core';
import { canStandInXml } from '../../xml/canStandInXml.ts';
import { plainDecimal } from '../plainDecimal.ts';
import { writeIatiValue } from '../writeIatiValue.ts';

/** A value as IATI writes it, with what it takes to read the same value again. */
export interface ExactValue {
  readonly text: string;
  /** The value as JSON, where the text alone would be read as something else. */
  readonly json?: string;
}

/** A value in the words of IATI; of another kind than the scale of its indicator says, it is told beside them. */
export function exactValue(
  value: number | boolean | string,
  indicator: Pick<Indicator, 'scale' | 'unit'>,
): ExactValue {
  const text = writeIatiValue(value, indicator);
  return isToldByText(value, indicator.scale ?? 'quantity') ? { text } : { text, json: jsonOf(value) };
}

function isToldByText(value: number | boolean | string, scale: NonNullable<Indicator['scale']>): boolean {
  if (scale === 'quantity') return typeof value === 'number';
  if (scale === 'yes-no') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  return scale === 'date' ? isIsoDay(value) : isPlainText(value);
}

/** A text without blanks at an end and without anything that a reader could take for layout. */
const isPlainText = (text: string): boolean =>
  text !== '' && text.trim() === text && canStandInXml(text) && !/[\t\n\r]/.test(text);

/** JSON of a value, or of words, in signs that XML can hold. */
export const jsonOf = (value: number | boolean | string | readonly string[]): string =>
  typeof value === 'number'
    ? plainDecimal(value)
    : JSON.stringify(value).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
