import { pPercentMargin } from './pPercentMargin.ts';
import type { SecrecyRule } from './SecrecyRule.ts';

/**
 * Withholds an amount from which the second largest contributor could estimate the largest too closely: the p %-rule. Not
 * among the standard rules; add it where the data owner asks for it.
 * Source: Hundepool and others, Statistical Disclosure Control (2012), ch. 4.
 */
export const pPercentRule: SecrecyRule = {
  code: 'p-percent',
  name: { fr: 'une contribution trop facile à estimer', en: 'a contribution too easily estimated' },
  applies: ({ contributions = [] }, { pPercent }) =>
    (pPercentMargin(contributions) ?? Number.POSITIVE_INFINITY) < pPercent,
};
