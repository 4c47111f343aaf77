import type { Period } from '@jalon/core';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** Years, pairs of years and quarters inside a heading, with what stands in parentheses behind them. */
const dated =
  /(?:(?:[TQSK][1-4]\s+)?(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2}))?(?!\d))(?:\s*\([^()]*\))?/u;

/** The period that a heading inside a table speaks of: « Promotion 2019-2020 (juin à juin) ». */
export function periodOfHeading(text: string, context: ReadingContext): Period | undefined {
  const found = dated.exec(text)?.[0];
  if (found === undefined) return undefined;
  const bare = found.replace(/\s*\([^()]*\)$/, '');
  return [found, found.replace(/[()]/g, ''), bare]
    .map((each) => context.period(each).value)
    .find((period) => period !== undefined);
}
