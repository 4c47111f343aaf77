import { standardCutOffs } from './RatingCutOffs.ts';
import type { RatingScale, RatingStyle } from './RatingScale.ts';

const underWay: RatingStyle = { words: { fr: 'En chemin', en: 'Under way' } };
const there: RatingStyle = { words: { fr: 'Cible atteinte', en: 'Target reached' } };
const onTheWay: RatingStyle = { words: { fr: 'Sur le chemin de la cible', en: 'On the way to the target' } };
const away: RatingStyle = {
  words: { fr: 'S’est éloigné de la cible', en: 'Has moved away from the target' },
};

/**
 * A scale without colours or verdicts, for those who value contributions rather than grade people: it says where an
 * indicator stands, not whether that is good enough.
 * @example
 * ```ts
 * import { descriptiveRatingScale, ratingLabel } from '@jalon/indicators';
 * ratingLabel('off-track', 'en', descriptiveRatingScale); // => 'Under way'
 * descriptiveRatingScale.ratings['off-track'].colour; // => undefined
 * ```
 */
export const descriptiveRatingScale: RatingScale = {
  id: 'descriptive',
  cutOffs: standardCutOffs,
  ratings: {
    'on-track': underWay,
    'at-risk': underWay,
    'off-track': underWay,
    regressing: away,
    'too-early': { words: { fr: 'Au début du chemin', en: 'Just started' } },
    pending: { words: { fr: 'Donnée à venir', en: 'Data still to come' } },
    unknown: { words: { fr: 'Données incomplètes', en: 'Incomplete data' } },
    'achieved-early': there,
    achieved: there,
    'nearly-achieved': onTheWay,
    'partly-achieved': onTheWay,
    'not-achieved': onTheWay,
    regressed: away,
    'within-uncertainty': { words: { fr: 'À préciser', en: 'To be clarified' } },
  },
};
