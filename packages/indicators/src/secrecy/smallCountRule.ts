import type { SecrecyRule } from './SecrecyRule.ts';

/**
 * Withholds counts of people from 1 to one less than the threshold; 0 is shown. Limits as narrow as such a count are withheld
 * too.
 * Source: threshold rule; Hundepool and others, Statistical Disclosure Control (2012), ch. 5.
 */
export const smallCountRule: SecrecyRule = {
  code: 'small-count',
  name: { fr: 'trop peu de personnes dans la case', en: 'too few people in the cell' },
  applies: ({ measure = 'people', value, bounds }, { threshold }) => {
    if (measure !== 'people') return false;
    if (value !== undefined) return value > 0 && value < threshold;
    const { min = 0, max } = bounds ?? {};
    return max !== undefined && max > 0 && max < threshold && max - Math.max(0, min) < threshold - 1;
  },
};
