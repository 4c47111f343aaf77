import type { NumberLocale } from '@jalon/core';

/** A decimal comma or point beyond doubt: what stands behind it is no group of three. */
const comma = /^[^,]*\d,(?:\d{1,2}|\d{4,})(?!\d)[^,.]*$/;
const point = /^[^.]*\d\.(?:\d{1,2}|\d{4,})(?!\d)[^,.]*$/;

/**
 * How numbers are written, as far as they show it themselves.
 * @returns `fr` where some have a decimal comma and none a decimal point, nothing where both turn up, else `en`
 */
export function writtenLocale(figures: Iterable<string>): NumberLocale | undefined {
  let [hasComma, hasPoint] = [false, false];
  for (const figure of figures) {
    hasComma ||= comma.test(figure);
    hasPoint ||= point.test(figure);
    if (hasComma && hasPoint) return undefined;
  }
  return hasComma ? 'fr' : 'en';
}
