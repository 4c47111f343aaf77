import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { numberOf } from '../series/numberOf.ts';

/** People or things below which a share is given as counts, not as a percentage; ours. */
const smallBase = 10;

/** Percent of how few? */
export const statsSmallNPercentage: Rule = {
  code: 'stats/small-n-percentage',
  severity: 'warning',
  asks: { fr: 'Un pourcentage de combien de personnes ?', en: 'Percent of how few?' },
  words: {
    fr: '« {label} » : pourcentage sur n = {n} ; donner les effectifs si le secret le permet.',
    en: '“{label}”: percentage on n = {n}; give counts where confidentiality allows.',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const { id, name, unit, basis } of indicators) {
      if (unit !== 'ratio' && basis !== 'ratio') continue;
      const few = (current.get(id) ?? []).flatMap((observation) => {
        const { numerator, n, denominator = n } = observation;
        const isSmall = denominator !== undefined && denominator > 0 && denominator < smallBase;
        // where numerator and denominator stand there, the counts are given
        return isSmall && numerator === undefined && numberOf(observation) !== undefined
          ? [{ observation, n: denominator }]
          : [];
      });
      const [first, ...others] = few;
      if (first)
        yield {
          params: { label: name, n: first.n },
          at: placeOf('observation', first.observation.id, '/value'),
          ...(others.length > 0 && {
            related: others.map((other) => placeOf('observation', other.observation.id, '/value')),
          }),
        };
    }
  },
};
