import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isInTeamsControl } from '../wording/isInTeamsControl.ts';
import { wordingThat } from '../wording/wordingThat.ts';

/** Is this an assumption or an activity we forgot? */
export const tocAssumptionInOurControl: Rule = {
  code: 'toc/assumption-in-our-control',
  severity: 'hint',
  asks: {
    fr: 'Est-ce une hypothèse, ou une action que nous avons oubliée ?',
    en: 'Is this an assumption or an activity we forgot?',
  },
  words: {
    fr: 'L’hypothèse « {label} » semble dépendre de l’équipe : c’est peut-être une action.',
    en: 'Assumption “{label}” seems within the team’s control: it may be an activity.',
  },
  find: function* ({ languages, results }) {
    for (const { id, assumptions = [] } of results.links) {
      for (const [index, { statement }] of assumptions.entries()) {
        const found = wordingThat(statement, languages, isInTeamsControl);
        const at = placeOf('result-link', id, `/assumptions/${index}`);
        if (found) yield { params: { label: found }, at };
      }
    }
  },
};
