import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { grantColumns } from './tableColumns.data.ts';

/**
 * The financial account of a subsidised action: expenses and income, planned beside actual, contributions in kind apart,
 * within six months after the end of the year.
 * Source: French law 2000-321 of 2000, article 10; order of 11 October 2006 on the financial account.
 */
export const financialAccount = /* @__PURE__ */ defineReportSchema({
  id: 'compte-rendu-financier',
  version: '1.0.0',
  title: { fr: 'Compte rendu financier de subvention', en: 'Financial account of a subsidy' },
  description: {
    fr: 'Ce qui a été dépensé et reçu pour l’action subventionnée, en regard de ce qui était prévu. À remettre dans les six mois qui suivent la fin de l’exercice.',
    en: 'What was spent and received for the subsidised action, beside what was planned. Due within six months after the end of the year.',
  },
  source: {
    fr: 'Loi n° 2000-321 du 12 avril 2000, article 10 ; arrêté du 11 octobre 2006',
    en: 'French law 2000-321 of 12 April 2000, article 10; order of 11 October 2006',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Identification', en: 'Identification' },
      required: true,
      binding: 'programme',
    },
    {
      id: 'grants',
      kind: 'table',
      title: { fr: 'Subventions concernées', en: 'Subsidies concerned' },
      help: {
        fr: 'La décision d’attribution ou la convention à laquelle ce compte se rapporte, avec sa référence.',
        en: 'The award or agreement that this account refers to, with its reference.',
      },
      binding: 'grants',
      columns: grantColumns,
    },
  ],
  sections: [
    {
      id: 'carried-out',
      title: { fr: 'L’action réalisée', en: 'The action carried out' },
      items: [
        {
          id: 'progress-narrative',
          kind: 'text',
          long: true,
          title: { fr: 'Ce qui a été fait', en: 'What was done' },
          help: {
            fr: 'Les actions menées avec cette subvention, pour qui, où, et ce qui a été modifié en cours de route.',
            en: 'The activities carried out with this subsidy, for whom, where, and what was altered on the way.',
          },
          required: true,
        },
        {
          id: 'indicators',
          kind: 'indicator-table',
          title: { fr: 'Résultats au regard des objectifs', en: 'Results against the objectives' },
          binding: 'indicators',
        },
      ],
    },
    {
      id: 'account',
      title: { fr: 'Le compte', en: 'The account' },
      items: [
        {
          id: 'budget',
          kind: 'budget',
          title: {
            fr: 'Charges et produits, prévu et réalisé',
            en: 'Expenses and income, planned and actual',
          },
          help: {
            fr: 'Le total des charges égale celui des produits. Les contributions volontaires en nature figurent à part, pour le même montant des deux côtés.',
            en: 'Expenses equal income. Contributions in kind stand apart, with the same amount on both sides.',
          },
          required: true,
          binding: 'budget',
          rules: { count: { min: 2 }, balance: 'error', dueDate: 'warning' },
        },
        {
          id: 'budget-differences',
          kind: 'text',
          long: true,
          title: { fr: 'Explication des écarts', en: 'Explanation of the differences' },
          help: {
            fr: 'Pour chaque écart important entre le prévu et le réalisé : d’où il vient, et ce qu’il a changé à l’action.',
            en: 'For each large difference between planned and actual: where it comes from, and what it changed in the action.',
          },
          required: true,
        },
        {
          id: 'shared-costs',
          kind: 'text',
          long: true,
          title: { fr: 'Répartition des charges indirectes', en: 'How shared costs are divided' },
          help: {
            fr: 'La règle qui met une part du loyer ou de la gestion au compte de cette action.',
            en: 'The rule by which a part of rent or administration is charged to this action.',
          },
        },
        {
          id: 'in-kind-valuation',
          kind: 'text',
          long: true,
          title: {
            fr: 'Valorisation des contributions en nature',
            en: 'How contributions in kind are valued',
          },
          help: {
            fr: 'Heures de bénévolat et taux retenu, locaux ou matériel mis à disposition et leur prix.',
            en: 'Volunteer hours with the rate used, premises or equipment lent with their price.',
          },
        },
        {
          id: 'unspent',
          kind: 'text',
          long: true,
          title: { fr: 'Ce qui reste de la subvention', en: 'What remains of the subsidy' },
          help: {
            fr: 'Somme non dépensée, et ce que la convention prévoit : report, reversement.',
            en: 'What was not spent, and what the agreement provides for: carried over, paid back.',
          },
        },
      ],
    },
    {
      id: 'statement-part',
      title: { fr: 'Déclaration', en: 'Statement' },
      items: [
        {
          id: 'statement',
          kind: 'yes-no',
          title: {
            fr: 'Les informations de ce compte rendu sont exactes et conformes à la comptabilité',
            en: 'What this account says is true and agrees with the books',
          },
          help: {
            fr: 'Déclaré par la personne qui a pouvoir d’engager l’association.',
            en: 'Stated by whoever may commit the association.',
          },
          required: true,
        },
        {
          id: 'statement-role',
          kind: 'text',
          title: { fr: 'Qualité du signataire', en: 'Role of the signatory' },
          help: {
            fr: 'Présidence, trésorerie ou délégation. Le nom se met sur l’exemplaire signé.',
            en: 'Chair, treasurer or delegate. The name goes on the signed copy.',
          },
          required: true,
        },
        {
          id: 'statement-date',
          kind: 'date',
          title: { fr: 'Fait le', en: 'Done on' },
          required: true,
        },
        {
          id: 'attachments',
          kind: 'attachments',
          title: { fr: 'Pièces jointes', en: 'Attachments' },
          help: {
            fr: 'Comptes approuvés, rapport du commissaire aux comptes s’il y en a un.',
            en: 'Approved accounts, the auditor’s report where there is one.',
          },
        },
      ],
    },
  ],
});
