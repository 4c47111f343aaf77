import type { SecrecyRule } from './SecrecyRule.ts';

/**
 * Withholds ratios, means, spreads, extremes, amounts of fewer people than the threshold, as well as ratios that give a small
 * count away: 3 % of 100 people are 3 people.
 * Source: threshold rule for magnitude tables; Hundepool and others, Statistical Disclosure Control (2012), ch. 4.
 */
export const fewPeopleRule: SecrecyRule = {
  code: 'few-people',
  name: { fr: 'trop peu de personnes derrière le chiffre', en: 'too few people behind the figure' },
  applies: ({ measure = 'people', value, people, sensitive }, { threshold }) => {
    if (measure === 'people' || measure === 'things' || people === undefined) return false;
    const isFew = (count: number) => count > 0 && count < threshold;
    if (isFew(people)) return true;
    if (measure !== 'ratio' || value === undefined) return false;
    const inside = Math.round(value * people);
    return isFew(inside) || (sensitive === true && isFew(people - inside));
  },
};
