import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * What a programme changed, on one sheet for anyone: figures that bear their provenance, what changed, what is being
 * improved. Source: article of a network of social enterprises on its evaluation course (2024): tell successes and tell
 * what one works on; worded anew.
 */
export const impactOnePage = /* @__PURE__ */ defineReportSchema({
  id: 'impact-one-page',
  version: '1.0.0',
  title: { fr: 'L’impact sur une feuille', en: 'Impact on one sheet' },
  description: {
    fr: 'Une feuille, recto verso, pour les partenaires et le public : quelques chiffres que l’on peut vérifier, ce qui a changé, ce que l’on améliore.',
    en: 'One sheet, both sides, for partners and the public: a few figures that can be checked, what changed, what is being improved.',
  },
  source: {
    fr: 'Retour d’un parcours d’évaluation d’impact social, 2024 : dire ses réussites et ce sur quoi on travaille',
    en: 'Account of a course in social impact evaluation, 2024: tell what succeeded and what one is working on',
  },
  cover: [
    {
      id: 'headline',
      kind: 'text',
      title: { fr: 'En une phrase', en: 'In one sentence' },
      help: {
        fr: 'La phrase que le lecteur doit retenir. Un changement plutôt qu’une activité.',
        en: 'The sentence that the reader shall keep in mind. A change rather than an activity.',
      },
      required: true,
      maxCharacters: 160,
    },
    {
      id: 'summary',
      kind: 'text',
      title: { fr: 'Le programme', en: 'The programme' },
      help: { fr: 'Ce qui est fait, pour qui, où.', en: 'What is done, for whom, where.' },
      required: true,
      binding: '/programme/summary',
      maxCharacters: 400,
    },
    {
      id: 'key-figures',
      kind: 'key-figures',
      title: { fr: 'Chiffres clés', en: 'Key figures' },
      help: {
        fr: 'Trois chiffres au plus. Chacun dit sur combien de personnes ou de réponses il porte, sur quelle période et d’où il vient.',
        en: 'Three figures at most. Each says how many people or answers it is drawn from, over which period, from which source.',
      },
      required: true,
      binding: 'key-figures',
      rules: { count: { min: 1, max: 3 }, provenance: 'error' },
    },
    {
      id: 'verbatims',
      kind: 'quotes',
      title: { fr: 'Une voix', en: 'A voice' },
      help: {
        fr: 'Une seule parole, avec l’accord de la personne et sous la forme qu’elle a acceptée.',
        en: 'One quote only, with the person’s consent and in the form they agreed to.',
      },
      binding: 'verbatims',
      rules: { count: { max: 1, severity: 'warning' } },
    },
  ],
  sections: [
    {
      id: 'results',
      title: { fr: 'Résultats', en: 'Results' },
      items: [
        {
          id: 'significant-results',
          kind: 'list',
          title: { fr: 'Ce qui a changé', en: 'What changed' },
          help: {
            fr: 'Trois changements au plus, tels que les personnes concernées les décriraient. Un changement négatif a sa place ici.',
            en: 'Three changes at most, as those concerned would describe them. A negative one belongs here too.',
          },
          required: true,
          binding: 'notable-results',
          rules: { count: { min: 1, max: 3 } },
        },
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que nous améliorons', en: 'What we are improving' },
          help: {
            fr: 'Au moins un point : ce qui marche moins bien qu’espéré, et ce que l’équipe en fait. C’est ce qui rend le reste crédible.',
            en: 'At least one point: what works less well than hoped, and what the team makes of it. It is what makes the rest credible.',
          },
          required: true,
          binding: 'improvement-points',
          rules: { count: { min: 1, max: 3 } },
        },
        {
          id: 'evidence-limits',
          kind: 'text',
          title: { fr: 'Ce que ces données ne disent pas', en: 'What these data do not say' },
          help: {
            fr: 'Qui n’a pas répondu, ce qui n’est pas mesuré, ce que d’autres ont fait.',
            en: 'Who did not answer, what is not measured, what others did.',
          },
          maxCharacters: 400,
        },
      ],
    },
  ],
});
