import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * The checklist of an approval (agrément) of a centre social or an espace de vie sociale: what is approved under which
 * circular, then one line per criterion with its evidence. The library ships the structure; the texts of the criteria
 * are those of the circular that applies, for whoever fills it in to paste.
 * Source: Cnaf circulars 2012-013, 2016-005 and of 18 December 2025 on the animation of social life, their titles alone.
 */
export const approvalChecklist = /* @__PURE__ */ defineReportSchema({
  id: 'caf-agrement',
  version: '1.0.0',
  title: {
    fr: 'Agrément d’un centre social ou d’un espace de vie sociale : critères et preuves',
    en: 'Approval of a centre social or an espace de vie sociale: criteria with evidence',
  },
  description: {
    fr: 'Une grille à compléter : la circulaire de référence, puis chaque critère avec ce qui montre qu’il est rempli. Les critères se copient depuis la circulaire qui s’applique.',
    en: 'A grid to fill in: the circular that applies, then each criterion with what shows that it is met. The criteria are copied from the circular that applies.',
  },
  source: {
    fr: 'Circulaires de la Cnaf sur l’animation de la vie sociale : 2012-013, 2016-005, 18 décembre 2025 ; structure rédigée pour Jalon en 2026',
    en: 'Circulars of the French family benefits office (Cnaf) on the animation of social life: 2012-013, 2016-005, 18 December 2025; structure written for Jalon in 2026',
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
      id: 'approval',
      title: { fr: 'L’agrément', en: 'The approval' },
      intro: {
        fr: 'Un agrément donné sous une circulaire la garde jusqu’à sa fin ; un nouvel agrément suit celle qui est en vigueur le jour où il débute.',
        en: 'An approval given under a circular keeps it until it ends; a new approval follows the one in force on the day it begins.',
      },
      items: [
        {
          id: 'approval-structure',
          kind: 'choice',
          title: { fr: 'Structure', en: 'Kind of structure' },
          required: true,
          binding: '/programme/approval/structure',
          options: [
            { code: 'centre-social', title: { fr: 'Centre social', en: 'Centre social (community centre)' } },
            {
              code: 'evs',
              title: { fr: 'Espace de vie sociale', en: 'Espace de vie sociale (local social space)' },
            },
          ],
        },
        {
          id: 'approval-start',
          kind: 'date',
          title: { fr: 'Début de l’agrément', en: 'First day of the approval' },
          required: true,
          binding: '/programme/approval/start',
        },
        {
          id: 'approval-end',
          kind: 'date',
          title: { fr: 'Fin de l’agrément', en: 'Last day of the approval' },
          help: { fr: 'Quatre ans au plus après le début.', en: 'Four years at most after the first day.' },
          binding: '/programme/approval/end',
        },
        {
          id: 'approval-circular',
          kind: 'text',
          title: { fr: 'Circulaire citée', en: 'Circular cited' },
          help: {
            fr: 'Le numéro ou la date de la circulaire dont viennent les critères ci-dessous, par exemple « 2016-005 ».',
            en: 'Number or date of the circular that the criteria below come from, for example “2016-005”.',
          },
          required: true,
          binding: '/programme/approval/circular',
          maxCharacters: 200,
        },
        {
          id: 'families-component',
          kind: 'text',
          long: true,
          title: { fr: 'Volet familles', en: 'Families component' },
          help: {
            fr: 'Ce que le projet prévoit avec et pour les familles. Obligatoire pour un centre social dont l’agrément débute en 2027 ou après.',
            en: 'What the project plans with and for families. Mandatory for a centre social whose approval begins in 2027 or later.',
          },
          when: { item: 'approval-structure', is: 'centre-social' },
          binding: '/programme/approval/familiesComponent',
        },
      ],
    },
    {
      id: 'criteria',
      title: { fr: 'Critères', en: 'Criteria' },
      intro: {
        fr: 'Un critère par ligne, dans les mots de la circulaire citée, avec ce qui permet à un tiers de vérifier.',
        en: 'One criterion per line, in the words of the circular cited, with what lets somebody else check.',
      },
      items: [
        {
          id: 'approval-criteria',
          kind: 'table',
          title: { fr: 'Critères et preuves', en: 'Criteria with evidence' },
          help: {
            fr: 'Copier le texte de chaque critère et l’endroit où il figure. Dire s’il est rempli, puis indiquer la preuve : un lien, un document, une page.',
            en: 'Copy the text of each criterion and where it stands. Say whether it is met, then name the evidence: a link, a document, a page.',
          },
          required: true,
          columns: [
            {
              id: 'criterion',
              kind: 'text',
              long: true,
              title: { fr: 'Critère', en: 'Criterion' },
              required: true,
            },
            {
              id: 'reference',
              kind: 'text',
              title: { fr: 'Où dans la circulaire', en: 'Where in the circular' },
            },
            {
              id: 'met',
              kind: 'choice',
              title: { fr: 'Rempli', en: 'Met' },
              required: true,
              options: [
                { code: 'yes', title: { fr: 'Oui', en: 'Yes' } },
                { code: 'partly', title: { fr: 'En partie', en: 'In part' } },
                { code: 'no', title: { fr: 'Non', en: 'No' } },
              ],
            },
            {
              id: 'evidence',
              kind: 'text',
              title: { fr: 'Preuve (lien ou document)', en: 'Evidence (link or document)' },
              required: true,
              help: {
                fr: 'Là où un tiers peut vérifier : adresse, document, page.',
                en: 'Where somebody else can check: address, document, page.',
              },
            },
            {
              id: 'follow-up',
              kind: 'text',
              title: { fr: 'Ce qui reste à faire', en: 'What is left to do' },
            },
          ],
          rules: { count: { min: 1, severity: 'error' }, required: 'warning' },
        },
      ],
    },
    {
      id: 'follow-up',
      title: { fr: 'Suites', en: 'What comes next' },
      items: [
        {
          id: 'next-steps',
          kind: 'text',
          long: true,
          title: { fr: 'Prochaines étapes', en: 'Next steps' },
          help: {
            fr: 'Ce qui sera fait pour les critères remplis en partie ou non remplis, par qui, pour quand.',
            en: 'What will be done about criteria that are met in part or not met, by whom, by when.',
          },
        },
        {
          id: 'attachments',
          kind: 'attachments',
          title: { fr: 'Pièces jointes', en: 'Attachments' },
        },
      ],
    },
  ],
});
