import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** Whether a text is a figure with whatever belongs to one: « 120 », « ≥ 80 % », « 12 places (2024) »; « 1re fois » counts nothing. */
export function isQuantityText(text: string, context: ReadingContext): boolean {
  if (!/^[^\p{L}]*\d/u.test(text)) return false;
  if (/^\d+(?:er|ère|re|e|nd|nde|st|rd|th|º|ª|de|ste)\s+\p{L}/iu.test(text)) return false;
  const { value, issues } = context.quantity(text);
  // « 1,200 » may be read in two ways, and is a figure in both
  return value?.value !== undefined || issues.some(({ code }) => code === 'quantity/ambiguous-number');
}
