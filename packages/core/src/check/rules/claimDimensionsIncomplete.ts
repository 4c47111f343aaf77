import type { ImpactDimensions } from '../../learning/ContributionClaim.ts';
import type { Words } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { joinTexts } from './joinTexts.ts';

/** What of it is ours, and what if it does not last? */
export const claimDimensionsIncomplete: Rule = {
  code: 'claim/dimensions-incomplete',
  severity: 'hint',
  asks: {
    fr: 'Quelle part est la nôtre, et si cela ne dure pas ?',
    en: 'What of it is ours, and what if it does not last?',
  },
  words: {
    fr: '« {label} » décrit l’impact sans dire : {missing}.',
    en: '“{label}” describes the impact without saying: {missing}.',
  },
  find: function* ({ learning }) {
    for (const { id, text, dimensions } of learning.claims) {
      if (!dimensions) continue;
      const missing = asked.filter(({ field }) => dimensions[field] === undefined);
      if (missing.length === 0) continue;
      const params = { label: text, missing: joinTexts(missing.map(({ words }) => words)) };
      yield { params, at: placeOf('claim', id, '/dimensions') };
    }
  },
};

/** The two that are left out most easily, because they speak against oneself. */
const asked: readonly { readonly field: keyof ImpactDimensions; readonly words: Words }[] = [
  {
    field: 'contribution',
    words: { fr: 'la contribution de l’action', en: 'what the programme contributed' },
  },
  {
    field: 'risk',
    words: {
      fr: 'le risque que l’effet attendu ne se produise pas',
      en: 'the risk that it turns out otherwise',
    },
  },
];
