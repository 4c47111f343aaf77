import { type Reach, reaches } from '../../programme/Programme.ts';
import type { Words } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isEffect } from './isEffect.ts';

/** Is the impact in proportion to the means? */
export const tocImpactBeyondReach: Rule = {
  code: 'toc/impact-beyond-reach',
  severity: 'hint',
  asks: {
    fr: 'L’impact est-il à la mesure des moyens ?',
    en: 'Is the impact in proportion to the means?',
  },
  words: {
    fr: 'L’impact visé ({scope}) dépasse de loin l’échelle de l’action ({reach}).',
    en: 'The stated impact ({scope}) is far beyond the scale of the action ({reach}).',
  },
  find: function* ({ programme, results }) {
    const own = programme?.reach;
    if (own === undefined) return;
    for (const node of results.nodes) {
      const { id, reach, contribution } = node;
      // whoever says what part of it is theirs has seen the distance
      if (!isEffect(node) || reach === undefined || contribution !== undefined) continue;
      if (reaches.indexOf(reach) - reaches.indexOf(own) >= 2) {
        const params = { scope: reachWords[reach], reach: reachWords[own] };
        yield { params, at: placeOf('result-node', id, '/reach') };
      }
    }
  },
};

const reachWords: { readonly [R in Reach]: Words } = {
  neighbourhood: { fr: 'quartier', en: 'neighbourhood' },
  municipality: { fr: 'commune', en: 'municipality' },
  region: { fr: 'région', en: 'region' },
  country: { fr: 'pays', en: 'country' },
  world: { fr: 'monde', en: 'world' },
};
