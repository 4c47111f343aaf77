import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { decisionColumns, stakeholderColumns } from './tableColumns.data.ts';
import { valuedOutcomeColumns } from './valuedOutcomeColumns.data.ts';

/**
 * A report on social return on investment: for whom what changed, at which value, less what would have happened anyway;
 * the ratio never without its sensitivity, beside what bears no price. Source: A Guide to Social Return on Investment
 * (2012); Social Value International, eight principles of social value (2022); worded anew.
 */
export const sroiReport = /* @__PURE__ */ defineReportSchema({
  id: 'sroi-report',
  version: '1.0.0',
  title: { fr: 'Rapport de retour social sur investissement', en: 'Report on social return on investment' },
  description: {
    fr: 'Ce qui a changé pour qui, ce que cela vaut, ce qui serait arrivé de toute façon. Le rapport ne donne pas de ratio sans dire ce qu’il devient si l’on change les hypothèses.',
    en: 'What changed for whom, what it is worth, what would have happened anyway. The report gives no ratio without saying what becomes of it where assumptions are set otherwise.',
  },
  source: {
    fr: 'A Guide to Social Return on Investment, 2012 ; Social Value International, huit principes de la valeur sociale, 2022',
    en: 'A Guide to Social Return on Investment, 2012; Social Value International, eight principles of social value, 2022',
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
      id: 'scope',
      title: { fr: 'Objet', en: 'Scope' },
      items: [
        {
          id: 'purpose',
          kind: 'text',
          long: true,
          title: { fr: 'Pourquoi cette analyse', en: 'Why this analysis' },
          help: {
            fr: 'Qui s’en servira pour décider quoi, sur quelle période, prévision ou bilan.',
            en: 'Who will use it to decide what, over which period, forecast or evaluation.',
          },
          required: true,
          maxWords: 300,
        },
        {
          id: 'stakeholders',
          kind: 'table',
          title: { fr: 'Parties prenantes', en: 'Stakeholders' },
          help: {
            fr: 'Celles pour qui quelque chose change, en bien ou en mal. Dire lesquelles ont été entendues, et pourquoi d’autres sont laissées de côté.',
            en: 'Those for whom something changes, for better or worse. Say which were heard, and why others are left out.',
          },
          required: true,
          binding: 'stakeholders',
          columns: [
            ...stakeholderColumns,
            {
              id: 'involvement',
              kind: 'text',
              title: { fr: 'Comment entendu, ou pourquoi non', en: 'How heard, or why not' },
            },
          ],
          rules: { count: { min: 1 } },
        },
        {
          id: 'theory-of-change',
          kind: 'figure',
          figure: 'theory-of-change',
          title: { fr: 'Théorie du changement', en: 'Theory of change' },
        },
      ],
    },
    {
      id: 'value-map',
      title: { fr: 'Carte de la valeur', en: 'Value map' },
      items: [
        {
          id: 'valued-inputs',
          kind: 'table',
          title: { fr: 'Ce qui a été apporté', en: 'What was put in' },
          help: {
            fr: 'Argent, temps bénévole, locaux. Un apport gratuit compte aussi : le valoriser, ou laisser le montant vide.',
            en: 'Money, volunteer time, rooms. A free input counts too: value it, or leave the amount empty.',
          },
          required: true,
          binding: 'valued-inputs',
          columns: [
            { id: 'stakeholder', kind: 'text', title: { fr: 'Apporté par', en: 'Put in by' } },
            { id: 'input', kind: 'text', required: true, title: { fr: 'Apport', en: 'Input' } },
            { id: 'value', kind: 'money', title: { fr: 'Valeur', en: 'Value' } },
            { id: 'in-kind', kind: 'yes-no', title: { fr: 'En nature', en: 'In kind' } },
          ],
          rules: { count: { min: 1 } },
        },
        {
          id: 'valued-outcomes',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Ce qui a changé, et ce que cela vaut', en: 'What changed, and what it is worth' },
          help: {
            fr: 'Un changement par fiche, négatifs compris. Poids mort, déplacement, attribution et érosion sont des parts de 0 à 100 %.',
            en: 'One change per record, negative ones included. Deadweight, displacement, attribution and drop-off are shares from 0 to 100%.',
          },
          required: true,
          binding: 'valued-outcomes',
          columns: valuedOutcomeColumns,
          rules: { count: { min: 1 }, required: 'warning' },
        },
      ],
    },
    {
      id: 'return',
      title: { fr: 'Le ratio et sa sensibilité', en: 'The ratio and its sensitivity' },
      intro: {
        fr: 'Un ratio résume des hypothèses. Il ne se compare pas d’une organisation à l’autre.',
        en: 'A ratio sums up assumptions. It does not compare one organisation with another.',
      },
      items: [
        {
          id: 'social-return',
          kind: 'social-return',
          title: { fr: 'Retour social', en: 'Social return' },
          help: {
            fr: 'Valeur actuelle rapportée à l’investissement, et au moins un cas où une hypothèse est posée autrement. Sans lui le ratio est refusé.',
            en: 'Present value over investment, and at least one case in which an assumption is set otherwise. Without it the ratio is refused.',
          },
          required: true,
          binding: 'social-return',
          rules: { sensitivity: 'error' },
        },
        {
          id: 'not-valued',
          kind: 'text',
          long: true,
          title: { fr: 'Ce qui n’a pas de prix', en: 'What bears no price' },
          help: {
            fr: 'Les changements importants pour les personnes et laissés hors du calcul, avec la raison.',
            en: 'Changes that matter to people and were left out of the calculation, with the reason.',
          },
          required: true,
        },
        {
          id: 'evidence-limits',
          kind: 'text',
          long: true,
          title: { fr: 'Limites', en: 'Limits' },
          help: {
            fr: 'Les estimations les plus fragiles, et ce qu’il faudrait pour les consolider.',
            en: 'The weakest estimates, and what it would take to firm them up.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'use',
      title: { fr: 'Vérification et usage', en: 'Verification and use' },
      items: [
        {
          id: 'social-value-principles',
          kind: 'table',
          title: { fr: 'Les principes, un par un', en: 'The principles, one by one' },
          help: {
            fr: 'Une phrase par principe : ce qui a été fait, ou ce qui n’a pas pu l’être.',
            en: 'One sentence per principle: what was done, or what could not be done.',
          },
          columns: [
            {
              id: 'how',
              kind: 'text',
              required: true,
              title: { fr: 'Comment il a été suivi', en: 'How it was followed' },
            },
          ],
          rows: [
            {
              code: 'involve',
              title: { fr: 'Associer les parties prenantes', en: 'Involve those concerned' },
            },
            { code: 'understand', title: { fr: 'Comprendre ce qui change', en: 'Understand what changes' } },
            {
              code: 'value',
              title: { fr: 'Valoriser ce qui compte pour elles', en: 'Value what matters to them' },
            },
            { code: 'material', title: { fr: 'S’en tenir à l’essentiel', en: 'Keep to what is material' } },
            { code: 'restraint', title: { fr: 'Ne pas surestimer', en: 'Claim no more than is due' } },
            { code: 'transparent', title: { fr: 'Être transparent', en: 'Be transparent' } },
            { code: 'verify', title: { fr: 'Faire vérifier le résultat', en: 'Have the result verified' } },
            { code: 'respond', title: { fr: 'Agir en conséquence', en: 'Act on what is learned' } },
          ],
          rules: { required: 'hint' },
        },
        {
          id: 'decisions',
          kind: 'table',
          title: { fr: 'Décisions', en: 'Decisions' },
          help: {
            fr: 'Ce que l’analyse change dans l’action.',
            en: 'What the analysis changes in what is done.',
          },
          binding: 'decisions',
          columns: decisionColumns,
        },
      ],
    },
  ],
});
