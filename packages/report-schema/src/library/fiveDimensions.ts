import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { causalWordingOptions } from './columnOptions.data.ts';

/**
 * Impact claims by the five dimensions of impact: what, who, how much, contribution, risk. A claim that is silent on
 * contribution or risk is incomplete. Source: Impact Management Project, five dimensions of impact (2018), now kept by
 * Impact Frontiers; worded anew.
 */
export const fiveDimensions = /* @__PURE__ */ defineReportSchema({
  id: 'five-dimensions',
  version: '1.0.0',
  title: { fr: 'Les cinq dimensions de l’impact', en: 'The five dimensions of impact' },
  description: {
    fr: 'Chaque affirmation d’impact, examinée sous cinq angles : quoi, qui, combien, contribution, risque.',
    en: 'Each claim of impact, looked at from five sides: what, who, how much, contribution, risk.',
  },
  source: {
    fr: 'Impact Management Project, cinq dimensions de l’impact, 2018 (aujourd’hui Impact Frontiers)',
    en: 'Impact Management Project, five dimensions of impact, 2018 (now Impact Frontiers)',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Identification', en: 'Identification' },
      required: true,
      binding: 'programme',
    },
  ],
  sections: [
    {
      id: 'claims',
      title: { fr: 'Affirmations d’impact', en: 'Claims of impact' },
      intro: {
        fr: 'Une affirmation par fiche. La contribution et le risque sont demandés pour chacune : ce sont les deux questions que l’on saute.',
        en: 'One claim per record. Contribution and risk are asked of each: they are the two questions that get skipped.',
      },
      items: [
        {
          id: 'claims',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Affirmations', en: 'Claims' },
          help: {
            fr: 'Reprendre l’affirmation telle qu’elle est publiée. Un effet non voulu ou négatif a sa fiche aussi.',
            en: 'Take the claim as it is published. An effect that nobody wanted or a negative one has its record too.',
          },
          required: true,
          binding: 'claims',
          columns: [
            { id: 'claim', kind: 'text', required: true, title: { fr: 'Affirmation', en: 'Claim' } },
            {
              id: 'wording',
              kind: 'choice',
              title: { fr: 'Ce qui est affirmé', en: 'What is claimed' },
              options: causalWordingOptions,
            },
            { id: 'about', kind: 'text', title: { fr: 'Changement concerné', en: 'Change it is about' } },
            {
              id: 'what',
              kind: 'text',
              long: true,
              title: { fr: 'Quoi', en: 'What' },
              help: {
                fr: 'Le changement, et son importance pour celles et ceux qui le vivent.',
                en: 'The change, and how much it matters to those who live it.',
              },
            },
            {
              id: 'who',
              kind: 'text',
              long: true,
              title: { fr: 'Qui', en: 'Who' },
              help: {
                fr: 'Qui vit ce changement, et à quel point ces personnes étaient mal desservies avant.',
                en: 'Who lives the change, and how underserved they were before.',
              },
            },
            {
              id: 'scale',
              kind: 'text',
              title: { fr: 'Combien : ampleur', en: 'How much: scale' },
              help: { fr: 'Pour combien de personnes.', en: 'For how many people.' },
            },
            {
              id: 'depth',
              kind: 'text',
              title: { fr: 'Combien : profondeur', en: 'How much: depth' },
              help: { fr: 'À quel point chacune change.', en: 'How far each of them changes.' },
            },
            {
              id: 'duration',
              kind: 'text',
              title: { fr: 'Combien : durée', en: 'How much: duration' },
              help: { fr: 'Pendant combien de temps.', en: 'For how long.' },
            },
            {
              id: 'contribution',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Contribution', en: 'Contribution' },
              help: {
                fr: 'Ce qui serait sans doute arrivé sans le programme, et la part que d’autres y ont prise.',
                en: 'What would probably have happened without the programme, and the part that others had in it.',
              },
            },
            {
              id: 'risk',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Risque', en: 'Risk' },
              help: {
                fr: 'Pourquoi l’impact pourrait différer de ce qui est affirmé, et ce que cela changerait pour les personnes.',
                en: 'Why the impact might differ from what is claimed, and what that would mean for people.',
              },
            },
            {
              id: 'evidence',
              kind: 'text',
              long: true,
              title: { fr: 'Éléments de preuve', en: 'Evidence' },
            },
          ],
          rules: { count: { min: 1 }, required: 'error' },
        },
      ],
    },
    {
      id: 'data',
      title: { fr: 'Ce sur quoi cela repose', en: 'What it rests on' },
      items: [
        {
          id: 'indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs', en: 'Indicators' },
          binding: 'indicators',
        },
        {
          id: 'evidence-limits',
          kind: 'text',
          long: true,
          title: { fr: 'Limites des données', en: 'Limits of the data' },
          help: {
            fr: 'Ce que ces données ne permettent pas d’affirmer.',
            en: 'What these data do not allow to claim.',
          },
          required: true,
        },
      ],
    },
  ],
});
