import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Can words be averaged? */
export const surveyLikertMean: Rule = {
  code: 'survey/likert-mean',
  severity: 'hint',
  asks: { fr: 'Peut-on faire la moyenne de mots ?', en: 'Can words be averaged?' },
  words: {
    fr: '« {label} » résume une échelle ordinale par une moyenne.',
    en: '“{label}” sums up an ordinal scale by a mean.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, scale, additivity = {} } of indicators) {
      if (scale !== 'ordinal') continue;
      const averaged = Object.values(additivity).some((how) => how === 'mean' || how === 'weighted-mean');
      if (averaged) yield { params: { label: name }, at: placeOf('indicator', id, '/additivity') };
    }
  },
};
