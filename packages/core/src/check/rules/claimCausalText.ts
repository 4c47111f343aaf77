import type { Dossier } from '../../dossier/Dossier.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { claimsCausation } from '../wording/claimsCausation.ts';
import { textsOf } from '../wording/textsOf.ts';
import { carriesEffect } from './comparisonDesign.ts';
import { worksOf } from './worksOf.ts';

/** Do the words say more than is known? */
export const claimCausalText: Rule = {
  code: 'claim/causal-text',
  severity: 'hint',
  asks: { fr: 'Les mots disent-ils plus que ce qu’on sait ?', en: 'Do the words say more than is known?' },
  words: {
    fr: '« {text} » dit que l’action est la cause, sans comparaison qui le montre.',
    en: '“{text}” says that the programme is the cause, with no comparison that shows it.',
  },
  find: function* (dossier) {
    if (carriesEffect(dossier)) return;
    const works = worksOf(dossier);
    const says = (text: LocalizedText) =>
      textsOf(text, dossier.languages).some((wording) => claimsCausation(wording.text, wording.lang, works));
    for (const { kind, id, text } of textsOfResults(dossier)) {
      if (says(text)) yield { params: { text }, at: placeOf(kind, id, '/text') };
    }
  },
};

/** What is told of results; a claim worded as an effect is asked about its design. */
function* textsOfResults({ learning }: Dossier) {
  for (const { id, text, wording } of learning.claims)
    if (wording !== 'attributed') yield { kind: 'claim', id, text } as const;
  const argued = new Set(learning.claims.map(({ about }) => about));
  for (const { id, text, about } of learning.notableResults)
    if (about === undefined || !argued.has(about)) yield { kind: 'notable-result', id, text } as const;
}
