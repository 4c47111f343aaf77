import { isIsoDay, shiftDecimal } from '@jalon/core';
import { canStandInXml } from '../xml/canStandInXml.ts';
import { dhis2ValueTypes } from './dhis2ValueTypes.data.ts';

/** Numbers as DHIS2 takes them, and as hands write them all the same: a plus, leading zeros. */
const numeric = /^([+-]?)0*(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** Longest text that DHIS2 keeps as a value. */
const longestText = 50_000;

/**
 * What a value of a file is: a number in the unit of the indicator, yes or no, a day, a text; nothing where the text is
 * no value of its type.
 * @param percent whether the file holds it times 100: a percentage, on an indicator of unit `ratio`
 */
export function parseDhis2Value(
  text: string,
  type: string,
  percent: boolean,
): number | boolean | string | undefined {
  const { scale } = Object.hasOwn(dhis2ValueTypes, type) ? (dhis2ValueTypes[type] ?? plain) : plain;
  const trimmed = text.trim();
  if (scale === 'quantity') {
    const found = numeric.exec(trimmed);
    if (!found) return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
    // the power of ten is moved in the text: 7 % is 0.07 and not 7 × 0.01
    const value = Number(`${sign}${whole}.${fraction || '0'}e${Number(exponent) - (percent ? 2 : 0)}`);
    return Number.isFinite(value) ? value : undefined;
  }
  if (scale === 'yes-no') {
    const lower = trimmed.toLowerCase();
    if (['true', 't', '1'].includes(lower)) return true;
    return ['false', 'f', '0'].includes(lower) && type !== 'TRUE_ONLY' ? false : undefined;
  }
  if (scale === 'date') return isIsoDay(trimmed.slice(0, 10)) ? trimmed.slice(0, 10) : undefined;
  return text;
}

const plain = { scale: 'text' } as const;

/** A value as it stands in a file of DHIS2; nothing where it is none of the type, or DHIS2 would refuse it. */
export function dhis2ValueText(
  value: number | boolean | string,
  type: string,
  percent: boolean,
): string | undefined {
  const own = Object.hasOwn(dhis2ValueTypes, type) ? (dhis2ValueTypes[type] ?? plain) : plain;
  if (own.scale === 'quantity')
    return typeof value === 'number' ? numberText(value, type, percent) : undefined;
  if (own.scale === 'yes-no') {
    return typeof value === 'boolean' && (value || type !== 'TRUE_ONLY') ? String(value) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (own.scale === 'date') return isIsoDay(value) ? value : undefined;
  return value.trim() === '' || value.length > longestText || !canStandInXml(value) ? undefined : value;
}

function numberText(value: number, type: string, percent: boolean): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent = '0'] = (Object.is(value, -0) ? '-0' : String(value)).split('e');
  const power = Number(exponent) + (percent ? 2 : 0);
  const text =
    exponent === '0' ? shiftDecimal(mantissa, power) : power === 0 ? mantissa : `${mantissa}E${power}`;
  const { min = -Infinity, max = Infinity, whole = false } = dhis2ValueTypes[type] ?? {};
  const held = Number(text);
  const isHeld = Number.isFinite(held) && held >= min && held <= max;
  return isHeld && (!whole || Number.isInteger(held)) ? text : undefined;
}
