import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * The logical framework matrix of EU external action, reported on: results chain, indicators, baseline, target and
 * current value each with its year, sources, assumptions. Source: European Commission, logframe matrix annexed to external action
 * (as in documents of 2022 to 2024); worded anew.
 */
export const euLogframe = /* @__PURE__ */ defineReportSchema({
  id: 'eu-logframe',
  version: '1.0.0',
  title: { fr: 'Cadre logique, modèle de l’Union européenne', en: 'Logical framework, EU form' },
  description: {
    fr: 'La matrice du contrat, mise à jour : chaîne de résultats, indicateurs, valeurs de référence, cibles, valeurs actuelles, sources et hypothèses.',
    en: 'The matrix of the contract, brought up to date: results chain, indicators, baselines, targets, current values, sources, assumptions.',
  },
  source: {
    fr: 'Commission européenne, matrice du cadre logique de l’action extérieure, documents de 2022 à 2024',
    en: 'European Commission, logical framework matrix of external action, documents of 2022 to 2024',
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
      id: 'matrix',
      title: { fr: 'Cadre logique', en: 'Logical framework' },
      intro: {
        fr: 'De l’impact en haut aux produits en bas. Les énoncés, les valeurs de référence et les cibles sont ceux du contrat.',
        en: 'From the impact at the top to the outputs at the bottom. Statements, baselines and targets are those of the contract.',
      },
      items: [
        {
          id: 'logframe',
          kind: 'table',
          layout: 'table',
          title: { fr: 'Matrice', en: 'Matrix' },
          help: {
            fr: 'Une ligne par énoncé. Valeur de référence, cible et valeur actuelle portent chacune leur année. La case des hypothèses reste vide sur la ligne de l’impact : rien ne se trouve au-dessus de lui.',
            en: 'One row per statement. Baseline, target and current value each bear their year. The assumptions of the impact row stay empty: there is nothing above it.',
          },
          required: true,
          binding: 'logframe',
          columns: [
            { id: 'level', kind: 'text', required: true, title: { fr: 'Niveau', en: 'Level' } },
            {
              id: 'statement',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Chaîne de résultats', en: 'Results chain' },
              help: {
                fr: 'Un changement atteint, non une activité : « les familles ont… », « les équipes savent… ».',
                en: 'A change that is reached, not an activity: “families have …”, “teams know how to …”.',
              },
            },
            { id: 'indicators', kind: 'text', long: true, title: { fr: 'Indicateurs', en: 'Indicators' } },
            {
              id: 'baseline',
              kind: 'text',
              title: { fr: 'Référence (année)', en: 'Baseline (year)' },
            },
            { id: 'target', kind: 'text', title: { fr: 'Cible (année)', en: 'Target (year)' } },
            {
              id: 'current',
              kind: 'text',
              title: { fr: 'Valeur actuelle (année)', en: 'Current value (year)' },
            },
            {
              id: 'sources',
              kind: 'text',
              title: { fr: 'Sources de vérification', en: 'Sources of data' },
            },
            {
              id: 'assumptions',
              kind: 'text',
              title: { fr: 'Hypothèses', en: 'Assumptions' },
              help: {
                fr: 'Ce qui doit être vrai, hors de la portée de l’équipe, pour passer au niveau supérieur. Vide pour l’impact.',
                en: 'What must be true, beyond the reach of the team, to get to the level above. Empty for the impact.',
              },
            },
          ],
          rules: { count: { min: 1 }, required: 'error' },
        },
        {
          id: 'progress-narrative',
          kind: 'text',
          long: true,
          title: { fr: 'Commentaire', en: 'Comment' },
          help: {
            fr: 'Ce que les valeurs actuelles veulent dire : écarts avec les cibles, hypothèses qui n’ont pas tenu.',
            en: 'What the current values mean: distance from the targets, assumptions that did not hold.',
          },
          required: true,
          maxWords: 600,
        },
      ],
    },
    {
      id: 'activities',
      title: { fr: 'Matrice des activités', en: 'Activity matrix' },
      items: [
        {
          id: 'activities',
          kind: 'table',
          title: { fr: 'Activités', en: 'Activities' },
          help: {
            fr: 'Les activités menées, et le produit auquel chacune conduit.',
            en: 'The activities carried out, and the output that each leads to.',
          },
          binding: 'activities',
          columns: [
            { id: 'code', kind: 'text', title: { fr: 'Numéro', en: 'Number' } },
            { id: 'activity', kind: 'text', required: true, title: { fr: 'Activité', en: 'Activity' } },
            { id: 'leads-to', kind: 'text', title: { fr: 'Conduit à', en: 'Leads to' } },
            { id: 'period', kind: 'period', title: { fr: 'Période', en: 'Period' } },
          ],
          rules: { count: { min: 1, severity: 'warning' } },
        },
      ],
    },
    {
      id: 'changes',
      title: { fr: 'Modifications du cadre logique', en: 'Changes to the logical framework' },
      intro: {
        fr: 'Une cible convenue ne change pas dans le tableau : elle change par une révision datée, avec sa raison.',
        en: 'A target that was agreed does not change in the table: it changes by a dated revision, with its reason.',
      },
      items: [
        {
          id: 'agreement-revisions',
          kind: 'table',
          title: { fr: 'Révisions', en: 'Revisions' },
          binding: 'agreement-revisions',
          columns: [
            { id: 'what', kind: 'text', required: true, title: { fr: 'Élément', en: 'What' } },
            { id: 'original', kind: 'text', title: { fr: 'À l’origine', en: 'Originally' } },
            { id: 'current', kind: 'text', title: { fr: 'Désormais', en: 'Now' } },
            { id: 'date', kind: 'date', title: { fr: 'Date', en: 'Date' } },
            { id: 'reason', kind: 'text', long: true, required: true, title: { fr: 'Raison', en: 'Reason' } },
          ],
          rules: { required: 'warning' },
        },
      ],
    },
  ],
});
