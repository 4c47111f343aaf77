import { isDominated } from './isDominated.ts';
import type { SecrecyRule } from './SecrecyRule.ts';

/**
 * Withholds an amount to which very few contribute nearly everything: the (n, k) rule.
 * Source: Hundepool and others, Statistical Disclosure Control (2012), ch. 4.
 */
export const dominanceRule: SecrecyRule = {
  code: 'dominance',
  name: { fr: 'un contributeur dominant', en: 'a dominant contributor' },
  applies: ({ contributions }, { dominance }) =>
    contributions !== undefined && isDominated(contributions, dominance) === true,
};
