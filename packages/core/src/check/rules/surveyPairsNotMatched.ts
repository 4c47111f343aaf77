import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { comparedWaves } from './comparedWaves.ts';

/** Are the same people compared? */
export const surveyPairsNotMatched: Rule = {
  code: 'survey/pairs-not-matched',
  severity: 'error',
  asks: { fr: 'Compare-t-on les mêmes personnes ?', en: 'Are the same people compared?' },
  words: {
    fr: '« {a} » et « {b} » sont comparés sans appariement alors que {n} personnes ont répondu deux fois.',
    en: '“{a}” and “{b}” are compared unpaired although {n} people answered twice.',
  },
  find: function* (dossier) {
    for (const { before, after } of comparedWaves(dossier)) {
      const { id, label, matched, answeredBoth = 0 } = after;
      // where it is not said whether they were matched, nothing is known to be wrong
      if (matched !== false || answeredBoth === 0) continue;
      yield { params: { a: before.label, b: label, n: answeredBoth }, at: placeOf('wave', id, '/matched') };
    }
  },
};
