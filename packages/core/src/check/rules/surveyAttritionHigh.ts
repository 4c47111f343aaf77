import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { comparedWaves } from './comparedWaves.ts';

/** Share of respondents that may be lost before the question is asked; ours, not a standard. */
const tolerated = 0.3;

/** Who is missing at the end? */
export const surveyAttritionHigh: Rule = {
  code: 'survey/attrition-high',
  severity: 'warning',
  asks: { fr: 'Qui manque à la fin ?', en: 'Who is missing at the end?' },
  words: {
    fr: '{share:percent} des répondants de « {a} » n’ont pas répondu à « {b} ».',
    en: '{share:percent} of those who answered “{a}” did not answer “{b}”.',
  },
  find: function* (dossier) {
    for (const { instrument, before, after } of comparedWaves(dossier)) {
      // where nobody knows who answered twice, those who answered at the end are the most that it can be
      const stayed = after.answeredBoth ?? after.answered;
      const { answered = 0 } = before;
      if (answered === 0 || stayed === undefined) continue;
      const share = 1 - stayed / answered;
      const lookedAt = instrument.biases?.some(
        ({ type, note, mitigation }) => type === 'attrition' && (note ?? mitigation) !== undefined,
      );
      if (share > tolerated && !lookedAt)
        yield { params: { share, a: before.label, b: after.label }, at: placeOf('wave', after.id) };
    }
  },
};
