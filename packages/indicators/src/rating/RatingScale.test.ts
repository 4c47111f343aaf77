import { describe, expect, test } from 'vitest';
import { descriptiveRatingScale } from './descriptiveRatingScale.ts';
import type { Rating } from './Rating.ts';
import { ratingLabel } from './ratingLabel.ts';
import { standardRatingScale } from './standardRatingScale.ts';

const ratings = Object.keys(standardRatingScale.ratings) as Rating[];

type Rgb = readonly [number, number, number];
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const rgb = (hex: string) =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Rgb;
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** How dichromats see a colour, on linear RGB. Source: Viénot, Brettel and Mollon 1999; tritan after Brettel 1997. */
const sights: Readonly<Record<string, readonly Rgb[]>> = {
  protan: [
    [0.112, 0.888, 0],
    [0.112, 0.888, 0],
    [0.004, -0.004, 1],
  ],
  deutan: [
    [0.292, 0.708, 0],
    [0.292, 0.708, 0],
    [-0.022, 0.022, 1],
  ],
  tritan: [
    [1.014, 0.147, -0.161],
    [-0.011, 0.873, 0.138],
    [0.076, 0.859, 0.065],
  ],
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};
/** CIE L*a*b* of linear RGB, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const seen = (hex: string, sight: readonly Rgb[]) =>
  lab(
    sight.map((row) =>
      Math.max(
        0,
        row.reduce((sum, weight, n) => sum + weight * (rgb(hex)[n] ?? 0), 0),
      ),
    ) as unknown as Rgb,
  );
const difference = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe('the standard scale', () => {
  test('has words in both languages for every rating, no two alike', () => {
    for (const lang of ['fr', 'en'] as const) {
      const labels = ratings.map((rating) => ratingLabel(rating, lang));
      expect(new Set(labels).size).toBe(ratings.length);
      expect(labels.every((label) => /^\p{Lu}/u.test(label))).toBe(true);
    }
  });

  test('has a symbol of its own for every rating, so that colour never stands alone', () => {
    const symbols = ratings.map((rating) => standardRatingScale.ratings[rating].symbol);
    expect(new Set(symbols).size).toBe(ratings.length);
    expect(symbols).not.toContain(undefined);
  });

  const colours = [...new Set(ratings.map((rating) => standardRatingScale.ratings[rating].colour ?? ''))];

  test('has colours that stand out from white paper (WCAG 2: 3 to 1)', () => {
    for (const colour of colours) {
      expect(1.05 / (luminance(rgb(colour)) + 0.05)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(sights))('has colours that stay apart for %s sight', (_, sight) => {
    for (const [n, a] of colours.entries()) {
      for (const b of colours.slice(n + 1)) {
        expect(difference(seen(a, sight), seen(b, sight)), `${a} and ${b}`).toBeGreaterThan(15);
      }
    }
  });
});

describe('the descriptive scale', () => {
  test('has words for every rating, and neither colour nor symbol', () => {
    for (const rating of ratings) {
      expect(Object.keys(descriptiveRatingScale.ratings[rating])).toEqual(['words']);
      expect(ratingLabel(rating, 'fr', descriptiveRatingScale)).not.toBe('');
    }
  });

  test('says the same of those who are on track and those who are not', () => {
    const said = (['on-track', 'at-risk', 'off-track'] as const).map((rating) =>
      ratingLabel(rating, 'en', descriptiveRatingScale),
    );
    expect(new Set(said).size).toBe(1);
  });
});
