import type { Rule } from '../Rule.ts';

/** Who will collect all this? */
export const indicatorTooMany: Rule = {
  code: 'indicator/too-many',
  severity: 'hint',
  asks: { fr: 'Qui va collecter tout cela ?', en: 'Who will collect all this?' },
  words: {
    fr: '{count} indicateurs pour {fte} ETP : la collecte risque de ne pas tenir.',
    en: '{count} indicators for {fte} FTE: collection is unlikely to hold.',
  },
  find: function* ({ evaluationPlan, indicators }) {
    const fte = evaluationPlan?.fte;
    // what is computed from others costs nobody a visit
    const count = indicators.filter(
      ({ formula, parts = [] }) => formula === undefined && parts.length === 0,
    ).length;
    if (fte !== undefined && count > fte * indicatorsPerFte)
      yield { params: { count, fte }, at: { in: 'dossier', pointer: '/evaluationPlan/fte' } };
  },
};

/** Ours: 1,600 working hours a year, and eight of them for each indicator to ask, enter, check, discuss. */
const indicatorsPerFte = 200;
