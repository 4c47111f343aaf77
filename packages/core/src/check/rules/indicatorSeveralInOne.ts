import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { measuresSeveral } from '../wording/measuresSeveral.ts';
import { wordingThat } from '../wording/wordingThat.ts';

/** Does it measure two things? */
export const indicatorSeveralInOne: Rule = {
  code: 'indicator/several-in-one',
  severity: 'hint',
  asks: { fr: 'Mesure-t-il deux choses ?', en: 'Does it measure two things?' },
  words: {
    fr: '« {label} » mesure plusieurs choses à la fois.',
    en: '“{label}” measures several things at once.',
  },
  find: function* ({ indicators, languages }) {
    for (const { id, name, parts, formula } of indicators) {
      // a composite says how it puts things together
      if (parts !== undefined || formula !== undefined) continue;
      const found = wordingThat(name, languages, measuresSeveral);
      if (found) yield { params: { label: found }, at: placeOf('indicator', id, '/name') };
    }
  },
};
