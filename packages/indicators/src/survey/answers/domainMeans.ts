import { mean } from '../../statistics/mean.ts';

/** The ratings of the items of one domain. */
export interface DomainRatings {
  /** Code of the domain. */
  readonly domain: string;
  /** One per item; `undefined` where it does not apply or could not be rated. */
  readonly ratings: readonly (number | undefined)[];
}

/** The mean rating of one domain. */
export interface DomainMean {
  readonly domain: string;
  /** Items that were rated on the scale. */
  readonly rated: number;
  /** Items that were not, or whose rating lies outside the scale: in no mean. */
  readonly notRated: number;
  /** In points of the scale; absent where no item was rated. */
  readonly mean?: number;
}

/** The profile of an instrument over its domains. */
export interface DomainMeans {
  readonly domains: readonly DomainMean[];
  /** The mean of the domains that have one, each counting the same; absent where none has. */
  readonly meanOfDomains?: number;
  /** The mean of all rated items; absent where none was rated. */
  readonly meanOfItems?: number;
  /** The domains with the lowest mean; several where they are equal. */
  readonly weakest: readonly string[];
}

/**
 * The mean of each domain of an instrument, with the mean over domains and over items. An item that does not apply is in no
 * mean, and a domain without a rated item has none.
 * Source: D. A. Luke et al., The Program Sustainability Assessment Tool, Preventing Chronic Disease 11 (2014) 130184.
 * @param domains the ratings of each domain
 * @param scale the lowest rating that the scale offers, the highest one; a rating outside it counts as not rated
 * @returns means in points of the scale
 * @example
 * ```ts
 * import { domainMeans } from '@jalon/indicators';
 * const profile = domainMeans(
 *   [
 *     { domain: 'partners', ratings: [6, 7, undefined] },
 *     { domain: 'funding', ratings: [2, 4, 3] },
 *   ],
 *   { min: 1, max: 7 },
 * );
 * profile.domains.map(({ mean }) => mean); // => [6.5, 3]
 * profile.meanOfDomains; // => 4.75
 * profile.meanOfItems; // => 4.4
 * profile.weakest; // => ['funding']
 * ```
 */
export function domainMeans(
  domains: readonly DomainRatings[],
  scale: { readonly min: number; readonly max: number },
): DomainMeans {
  const known = domains.map(({ domain, ratings }) => ({
    domain,
    asked: ratings.length,
    rated: ratings
      .map((rating) => rating ?? Number.NaN)
      .filter((rating) => rating >= scale.min && rating <= scale.max),
  }));
  const profile = known.map(({ domain, asked, rated }): DomainMean => {
    const own = mean(rated);
    return {
      domain,
      rated: rated.length,
      notRated: asked - rated.length,
      ...(own !== undefined && { mean: own }),
    };
  });
  const levels = profile.flatMap((each) => each.mean ?? []);
  const lowest = Math.min(...levels);
  const meanOfDomains = mean(levels);
  const meanOfItems = mean(known.flatMap(({ rated }) => rated));
  return {
    domains: profile,
    ...(meanOfDomains !== undefined && { meanOfDomains }),
    ...(meanOfItems !== undefined && { meanOfItems }),
    weakest: profile.filter((each) => each.mean === lowest).map(({ domain }) => domain),
  };
}
