import type { Rule } from '../Rule.ts';

/** Who coordinates? */
export const collectiveNoBackbone: Rule = {
  code: 'collective/no-backbone',
  severity: 'warning',
  asks: { fr: 'Qui coordonne ?', en: 'Who coordinates?' },
  words: {
    fr: 'Aucune structure de soutien ni coordination n’est désignée.',
    en: 'No backbone or coordination is named.',
  },
  find: function* ({ collective }) {
    if (!collective || collective.backbone) return;
    // before anybody has joined there is nothing to coordinate
    const { partners = [], ratings = [], stances = [], sustain = [] } = collective;
    if (partners.length + ratings.length + stances.length + sustain.length > 0)
      yield { params: {}, at: { in: 'dossier', pointer: '/collective' } };
  },
};
