import type { SecrecyRule } from './SecrecyRule.ts';

/**
 * Withholds a 0 or 100 % that tells something sensitive about everybody in a group that can be identified.
 * Source: group disclosure; Hundepool and others, Statistical Disclosure Control (2012), ch. 5.
 */
export const allOrNoneRule: SecrecyRule = {
  code: 'all-or-none',
  name: {
    fr: 'un « aucun » ou un « tous » révélateur sur un groupe identifiable',
    en: 'a telling “none” or “all” about an identifiable group',
  },
  applies: ({ measure, value, sensitive, people }) =>
    measure === 'ratio' && sensitive === true && people !== 0 && (value === 0 || value === 1),
};
