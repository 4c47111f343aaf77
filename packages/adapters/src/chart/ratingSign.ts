import { standardRatingScale } from '@jalon/indicators';
import type { ProgressBar } from '@jalon/report-schema';
import type { DrawingTheme } from '../document/DrawingTheme.ts';
import { plainText } from '../document/plainText.ts';

/** How a rating is shown beside its word; both are data of the rating scale. */
export interface RatingSign {
  /** Empty for a scale without signs. */
  readonly symbol: string;
  readonly colour: string;
}

/** The sign of a bar: of the report's scale, else of the standard one; a scale without colours gives one neutral hue. */
export function ratingSign(bar: ProgressBar, theme: DrawingTheme): RatingSign {
  const { symbol = '', colour = '' } = bar.ratingStyle ?? standardRatingScale.ratings[bar.rating];
  const isColour = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour);
  return { symbol: plainText(symbol), colour: isColour ? colour : theme.link };
}
