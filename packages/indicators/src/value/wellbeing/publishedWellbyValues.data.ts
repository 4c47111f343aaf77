import type { Money } from '@jalon/core';

/** What one WELLBY is worth according to a public authority. */
export interface PublishedWellbyValue {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Lowest, central or highest of the published range. */
  readonly estimate: 'low' | 'central' | 'high';
  readonly value: Money;
  /** Year of the prices. */
  readonly priceYear: number;
  /** Who publishes it, and where. */
  readonly source: string;
}

const source = 'HM Treasury, Wellbeing Guidance for Appraisal: Supplementary Green Book Guidance (2021)';
const pounds = (amount: number): Money => ({ minor: amount * 100, currency: 'GBP' });

/** Values of one WELLBY that public authorities published; prices of other years have to be brought to those of the map. */
export const publishedWellbyValues: readonly PublishedWellbyValue[] = [
  {
    id: 'gb-low',
    country: 'GB',
    estimate: 'low',
    value: /* @__PURE__ */ pounds(10_000),
    priceYear: 2019,
    source,
  },
  {
    id: 'gb-central',
    country: 'GB',
    estimate: 'central',
    value: /* @__PURE__ */ pounds(13_000),
    priceYear: 2019,
    source,
  },
  {
    id: 'gb-high',
    country: 'GB',
    estimate: 'high',
    value: /* @__PURE__ */ pounds(16_000),
    priceYear: 2019,
    source,
  },
];
