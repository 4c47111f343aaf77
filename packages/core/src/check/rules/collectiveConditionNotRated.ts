import { collectiveConditions } from '../../collective/collectiveTerms.data.ts';
import type { Rule } from '../Rule.ts';
import { joinTexts } from './joinTexts.ts';

/** What of the conditions that nobody rated? */
export const collectiveConditionNotRated: Rule = {
  code: 'collective/condition-not-rated',
  severity: 'hint',
  asks: {
    fr: 'Et les conditions que personne n’a notées ?',
    en: 'What of the conditions that nobody rated?',
  },
  words: {
    fr: 'Conditions de l’action collective qui ne sont pas notées : {missing}.',
    en: 'Conditions of collective action that are not rated: {missing}.',
  },
  find: function* ({ collective }) {
    const rated = new Set<string>((collective?.ratings ?? []).map(({ about }) => about));
    const missing = collectiveConditions.filter(({ code }) => !rated.has(code));
    // a group that has rated none has not begun
    if (missing.length > 0 && missing.length < collectiveConditions.length)
      yield {
        params: { missing: joinTexts(missing.map(({ label }) => label)) },
        at: { in: 'dossier', pointer: '/collective/ratings' },
      };
  },
};
