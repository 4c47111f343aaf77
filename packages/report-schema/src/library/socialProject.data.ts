import { defineReportSchema } from '../schema/defineReportSchema.ts';
import {
  activityColumns,
  contextColumns,
  evaluationQuestionColumns,
  evaluationStepColumns,
  pathwayColumns,
  stakeholderColumns,
  touchpointColumns,
} from './tableColumns.data.ts';

/**
 * The renewal of the projet social of a French centre social or espace de vie sociale: approval, review of the ending
 * period, shared diagnosis, project to come, its evaluation.
 * Source: practice of French family benefits offices and of the renewal of a projet social, circulars of 2012, 2016, 2025.
 */
export const socialProject = /* @__PURE__ */ defineReportSchema({
  id: 'projet-social-caf',
  version: '1.0.0',
  title: {
    fr: 'Renouvellement du projet social',
    en: 'Renewal of a French community centre’s social project',
  },
  description: {
    fr: 'Le dossier d’un centre social ou d’un espace de vie sociale : bilan de la période qui s’achève, diagnostic partagé, projet pour la période à venir, évaluation prévue.',
    en: 'The file of a French centre social or espace de vie sociale: review of the ending period, shared diagnosis, project for the period to come, evaluation planned.',
  },
  source: {
    fr: 'Pratique du renouvellement d’agrément auprès des Caf, circulaires de 2012, 2016 et 2025',
    en: 'Practice of renewing an approval with French family benefits offices, circulars of 2012, 2016 and 2025',
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
      id: 'approval-part',
      title: { fr: 'Agrément et calendrier', en: 'Approval and calendar' },
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
          title: { fr: 'Début de l’agrément en cours', en: 'First day of the current approval' },
          required: true,
          binding: '/programme/approval/start',
        },
        {
          id: 'approval-end',
          kind: 'date',
          title: { fr: 'Fin de l’agrément en cours', en: 'Last day of the current approval' },
          help: {
            fr: 'Quatre ans au plus après le début. Tout le calendrier se compte à rebours depuis ce jour.',
            en: 'Four years at most after the first day. The whole timeline is counted back from this day.',
          },
          required: true,
          binding: '/programme/approval/end',
        },
        {
          id: 'approval-circular',
          kind: 'text',
          maxCharacters: 200,
          title: { fr: 'Circulaire citée', en: 'Circular cited' },
          help: {
            fr: 'Celle qui était en vigueur au premier jour de l’agrément, par exemple « 2016-005 ».',
            en: 'The one in force on the first day of the approval, for example “2016-005”.',
          },
          binding: '/programme/approval/circular',
        },
        {
          id: 'renewal-timeline',
          kind: 'table',
          title: { fr: 'Calendrier du renouvellement', en: 'Timeline of the renewal' },
          help: {
            fr: 'Compté à rebours depuis la fin de l’agrément : 14 mois avant, de 12 à 8, 6, puis 3 mois avant.',
            en: 'Counted back from the end of the approval: 14 months before, 12 to 8, 6, then 3 months before.',
          },
          binding: 'renewal-timeline',
          columns: [
            { id: 'step', kind: 'text', required: true, title: { fr: 'Étape', en: 'Step' } },
            { id: 'date', kind: 'date', title: { fr: 'Date ou début', en: 'Date or start' } },
            { id: 'end', kind: 'date', title: { fr: 'Fin', en: 'End' } },
          ],
        },
      ],
    },
    {
      id: 'review',
      title: { fr: 'Bilan de la période qui s’achève', en: 'Review of the ending period' },
      intro: {
        fr: 'Ce que le projet précédent voulait, ce qui a été fait, ce qui a changé, et ce que l’on en retient.',
        en: 'What the previous project wanted, what was done, what changed, and what is to be kept of it.',
      },
      items: [
        {
          id: 'review-approach',
          kind: 'text',
          long: true,
          title: { fr: 'Comment le bilan a été mené', en: 'How the review was held' },
          help: {
            fr: 'Qui y a pris part (habitants, bénévoles, salariés, administrateurs, partenaires), comment et combien de fois.',
            en: 'Who took part (residents, volunteers, employees, board members, partners), how and how many times.',
          },
          required: true,
        },
        {
          id: 'objectives',
          kind: 'objectives',
          title: {
            fr: 'Objectifs de la période, prévu et réalisé',
            en: 'Objectives of the period, planned and actual',
          },
          help: {
            fr: 'Pour chaque objectif : les résultats attendus, puis les indicateurs année après année.',
            en: 'For each objective: the expected results, then the indicators year after year.',
          },
          required: true,
          binding: 'objectives',
          rules: { subObjectives: 'error', expectedResults: 'warning', indicators: 'warning' },
        },
        {
          id: 'significant-results',
          kind: 'list',
          title: { fr: 'Résultats marquants, prévus ou non', en: 'Notable results, planned or not' },
          help: {
            fr: 'Les bons et les moins bons. Un résultat négatif parle d’une action, jamais d’une personne.',
            en: 'The good and the less good. A negative result speaks of an action, never of a person.',
          },
          required: true,
          binding: 'notable-results',
          rules: { signs: { positive: 1, negative: 1, severity: 'hint' } },
        },
        {
          id: 'dysfunctions',
          kind: 'dysfunctions',
          title: { fr: 'Écarts avec ce qui était attendu', en: 'Shortfalls against what was expected' },
          help: {
            fr: 'Décrire l’écart, puis ce qui l’explique. S’il n’y en a pas, dire pourquoi.',
            en: 'Describe the shortfall, then what explains it. If there is none, say why.',
          },
          required: true,
          binding: 'dysfunctions',
          rules: { analysis: 'warning', unexplained: 'hint' },
        },
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que l’on gardera, changera, arrêtera', en: 'What to keep, change or stop' },
          binding: 'improvement-points',
        },
      ],
    },
    {
      id: 'diagnosis-part',
      title: { fr: 'Diagnostic partagé', en: 'Shared diagnosis' },
      items: [
        {
          id: 'diagnosis',
          kind: 'text',
          long: true,
          title: { fr: 'Ce que le diagnostic met au jour', en: 'What the diagnosis brings to light' },
          help: {
            fr: 'Les données du territoire croisées avec la parole des habitants et des partenaires : forces, manques, évolutions.',
            en: 'Data on the territory set beside what residents and partners say: strengths, lacks, changes under way.',
          },
          required: true,
          binding: '/programme/approval/diagnosis',
        },
        {
          id: 'stakeholders',
          kind: 'table',
          title: { fr: 'Groupes concernés et leurs besoins', en: 'Groups concerned and their needs' },
          help: {
            fr: 'Les besoins tels qu’ils ont été exprimés, et par qui.',
            en: 'The needs as they were expressed, and by whom.',
          },
          required: true,
          binding: 'stakeholders',
          columns: stakeholderColumns,
        },
        {
          id: 'context-factors',
          kind: 'table',
          title: { fr: 'Ce qui, autour de nous, aide ou freine', en: 'What around us helps or hinders' },
          binding: 'context-factors',
          columns: contextColumns,
        },
      ],
    },
    {
      id: 'project',
      title: { fr: 'Le projet pour la période à venir', en: 'The project for the period to come' },
      items: [
        {
          id: 'stakes',
          kind: 'text',
          long: true,
          title: { fr: 'Enjeux', en: 'What is at stake' },
          help: {
            fr: 'Trois ou quatre enjeux tirés du diagnostic : ce qui se joue pour le territoire si rien ne change.',
            en: 'Three or four stakes drawn from the diagnosis: what the territory may lose if nothing changes.',
          },
          required: true,
        },
        {
          id: 'axes',
          kind: 'table',
          title: { fr: 'Axes et objectifs', en: 'Axes and objectives' },
          help: {
            fr: 'Une ligne par objectif général. Chaque axe répond à un enjeu.',
            en: 'One row per general objective. Each axis answers a stake.',
          },
          required: true,
          columns: [
            { id: 'axis', kind: 'text', required: true, title: { fr: 'Axe', en: 'Axis' } },
            {
              id: 'general-objective',
              kind: 'text',
              required: true,
              title: { fr: 'Objectif général', en: 'General objective' },
            },
            {
              id: 'operational-objectives',
              kind: 'text',
              long: true,
              title: { fr: 'Objectifs opérationnels', en: 'Operational objectives' },
            },
            {
              id: 'stake',
              kind: 'text',
              title: { fr: 'Enjeu auquel il répond', en: 'Stake that it answers' },
            },
          ],
        },
        {
          id: 'pathways',
          kind: 'table',
          title: { fr: 'Chemins de changement', en: 'Pathways of change' },
          help: {
            fr: 'Pour chaque acteur : ce qui change à court, moyen et long terme, à quoi on le verra, notre contribution.',
            en: 'For each actor: what changes in the short, medium and long term, how it will show, our contribution.',
          },
          binding: 'pathways',
          columns: pathwayColumns,
        },
        {
          id: 'theory-of-change',
          kind: 'figure',
          figure: 'theory-of-change',
          title: {
            fr: 'Du quotidien de la structure aux changements visés',
            en: 'From daily work to the changes sought',
          },
        },
        {
          id: 'activities',
          kind: 'table',
          title: { fr: 'Plan d’action', en: 'Action plan' },
          help: {
            fr: 'Les actions, pour qui, ce qu’elles doivent produire, et l’indicateur qui le dira.',
            en: 'The activities, for whom, what they should bring about, and the indicator that will tell.',
          },
          required: true,
          binding: 'activities',
          columns: activityColumns,
        },
        {
          id: 'families-component',
          kind: 'text',
          long: true,
          title: { fr: 'Volet familles', en: 'Families component' },
          help: {
            fr: 'Ce que la structure propose aux familles, avec elles, et qui le coordonne. Vérifier auprès de votre Caf s’il est exigé pour votre agrément.',
            en: 'What is offered to families, with them, and who coordinates it. Ask your family benefits office whether your approval requires it.',
          },
          binding: '/programme/approval/familiesComponent',
        },
        {
          id: 'governance',
          kind: 'text',
          long: true,
          title: { fr: 'Place des habitants et gouvernance', en: 'How residents take part in deciding' },
          help: {
            fr: 'Où les habitants proposent, décident, animent. Instances, rythme, ce qui leur est réellement confié.',
            en: 'Where residents propose, decide, lead. Bodies, rhythm, what is really entrusted to them.',
          },
          required: true,
        },
        {
          id: 'means',
          kind: 'text',
          long: true,
          title: { fr: 'Moyens humains et matériels', en: 'People, premises and means' },
          help: {
            fr: 'Équipe en équivalents temps plein, bénévoles, locaux, ce qui manque encore.',
            en: 'Team in full-time equivalents, volunteers, premises, what is still missing.',
          },
        },
        {
          id: 'budget',
          kind: 'budget',
          title: { fr: 'Budget', en: 'Budget' },
          binding: 'budget',
          rules: { balance: 'warning', dueDate: 'off' },
        },
      ],
    },
    {
      id: 'evaluation',
      title: { fr: 'Évaluation du projet à venir', en: 'Evaluation of the project to come' },
      intro: {
        fr: 'Prévue dès l’écriture, menée tout au long de la période, avec un point chaque année.',
        en: 'Planned while writing, carried out all along the period, with a review every year.',
      },
      items: [
        {
          id: 'evaluation-questions',
          kind: 'table',
          title: { fr: 'Questions évaluatives', en: 'Evaluation questions' },
          help: {
            fr: 'Deux à cinq questions dont la réponse changera une décision.',
            en: 'Two to five questions whose answer will change a decision.',
          },
          required: true,
          binding: 'evaluation-questions',
          columns: evaluationQuestionColumns,
        },
        {
          id: 'evaluation-steps',
          kind: 'table',
          title: { fr: 'Étapes', en: 'Steps' },
          binding: 'evaluation-steps',
          columns: evaluationStepColumns,
        },
        {
          id: 'touchpoints',
          kind: 'table',
          title: { fr: 'Points d’étape', en: 'Reviews along the way' },
          help: {
            fr: 'Au moins un par an jusqu’à la fin de l’agrément.',
            en: 'At least one a year until the approval ends.',
          },
          required: true,
          binding: 'touchpoints',
          columns: touchpointColumns,
        },
      ],
    },
  ],
});
