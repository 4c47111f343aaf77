import type { ColumnTemplate, FrameTemplateDefinition } from './FrameTemplateDefinition.ts';

const column = (
  id: string,
  from: ColumnTemplate['from'],
  fr: string,
  en: string,
  more: Partial<ColumnTemplate> = {},
): ColumnTemplate => ({ id, heading: { fr, en }, from, ...more });

const verification = column(
  'verification',
  'verification',
  'Sources et moyens de vérification',
  'Sources and means of verification',
);
const assumptions = column('assumptions', 'assumptions', 'Hypothèses', 'Assumptions');
const interventionLogic = column('statement', 'statement', 'Logique d’intervention', 'Intervention logic');
const verifiable = column(
  'indicators',
  'indicators',
  'Indicateurs objectivement vérifiables',
  'Objectively verifiable indicators',
);
const plain = column('indicators', 'indicators', 'Indicateurs', 'Indicators');
const planned = column('target', 'target', 'Prévu', 'Planned');
const actual = column('current', 'current', 'Réalisé', 'Actual');

/**
 * The traditions of showing results that are built in. A template of your own has the same shape and an id
 * `namespace/code`. In each the assumptions of a row stand between it and the row above: this row, if they hold, brings
 * about that one; so the top row has none.
 * @example
 * ```ts
 * import { frameTemplates } from '@jalon/core/frame';
 * frameTemplates.find(({ id }) => id === 'logframe-eu-2021')?.columns.map(({ heading }) => heading.en);
 * // => ['Results chain', 'Indicator', 'Baseline (value and reference year)', 'Target (value and reference year)', 'Current value (value and year)', 'Source and means of verification', 'Assumptions']
 * ```
 */
export const frameTemplates: readonly FrameTemplateDefinition[] = [
  {
    id: 'logframe-4x4',
    title: { fr: 'Cadre logique classique', en: 'Classic logical framework' },
    order: 'levels',
    source: 'Logical framework approach: four rows by four columns, USAID 1971',
    rows: [
      {
        role: 'impact',
        title: { fr: 'Finalité', en: 'Goal' },
        term: 'impact',
        level: 'impact',
        repeatable: false,
      },
      {
        role: 'outcome',
        title: { fr: 'Objectif du projet', en: 'Purpose' },
        term: 'outcome',
        level: 'outcome',
        parents: ['impact'],
        repeatable: false,
      },
      {
        role: 'output',
        title: { fr: 'Produits', en: 'Outputs' },
        term: 'output',
        level: 'output',
        parents: ['outcome'],
        repeatable: true,
      },
      {
        role: 'activity',
        title: { fr: 'Activités', en: 'Activities' },
        term: 'activity',
        level: 'activity',
        parents: ['output'],
        repeatable: true,
      },
    ],
    columns: [interventionLogic, verifiable, verification, assumptions],
  },
  {
    id: 'logframe-eu-2021',
    title: { fr: 'Cadre logique de l’Union européenne', en: 'Logical framework of the European Union' },
    pack: 'ue-exterieur',
    order: 'levels',
    source: 'EU external action, logical framework in force since 2021',
    rows: [
      { role: 'impact', term: 'impact', level: 'impact', repeatable: false },
      { role: 'outcome', term: 'outcome', level: 'outcome', parents: ['impact'], repeatable: true },
      {
        role: 'other-outcome',
        title: { fr: 'Autres effets', en: 'Other outcomes' },
        level: 'outcome',
        parents: ['outcome', 'other-outcome'],
        repeatable: true,
      },
      {
        role: 'output',
        term: 'output',
        level: 'output',
        parents: ['outcome', 'other-outcome'],
        repeatable: true,
      },
    ],
    columns: [
      column('statement', 'statement', 'Chaîne de résultats', 'Results chain'),
      column('indicators', 'indicators', 'Indicateur', 'Indicator'),
      column(
        'baseline',
        'baseline',
        'Valeur de référence (valeur et année)',
        'Baseline (value and reference year)',
      ),
      column('target', 'target', 'Cible (valeur et année)', 'Target (value and reference year)'),
      column('current', 'current', 'Valeur actuelle (valeur et année)', 'Current value (value and year)'),
      column(
        'verification',
        'verification',
        'Source et moyen de vérification',
        'Source and means of verification',
      ),
      assumptions,
    ],
  },
  {
    id: 'logframe-eu-older',
    title: {
      fr: 'Cadre logique européen, ancienne forme',
      en: 'Logical framework of the European Union, older form',
    },
    pack: 'ue-ancien',
    order: 'levels',
    source: 'EU project cycle management, form in use until about 2015; follows common practice',
    rows: [
      { role: 'impact', term: 'impact', level: 'impact', repeatable: false },
      { role: 'outcome', term: 'outcome', level: 'outcome', parents: ['impact'], repeatable: false },
      { role: 'output', term: 'output', level: 'output', parents: ['outcome'], repeatable: true },
      { role: 'activity', term: 'activity', level: 'activity', parents: ['output'], repeatable: true },
      {
        role: 'input',
        term: 'input',
        level: 'input',
        parents: ['activity'],
        repeatable: true,
        inColumn: 'means',
      },
    ],
    columns: [
      interventionLogic,
      verifiable,
      verification,
      column('means', 'rows', 'Moyens', 'Means', { roles: ['activity'], under: 'indicators' }),
      column('costs', 'cell', 'Coûts', 'Costs', { roles: ['activity'], under: 'verification' }),
      assumptions,
    ],
  },
  {
    id: 'patron-four-parts',
    title: { fr: 'Cadre convenu avec le mécène', en: 'Framework agreed with the patron' },
    pack: 'mecene',
    order: 'nested',
    source: 'Evaluation report to a patron in four parts: part 1, expected results',
    rows: [
      {
        role: 'general-objective',
        title: { fr: 'Objectif général', en: 'General objective' },
        level: 'impact',
        repeatable: false,
        required: true,
      },
      {
        role: 'sub-objective',
        title: { fr: 'Sous-objectif', en: 'Sub-objective' },
        level: 'outcome',
        parents: ['general-objective'],
        repeatable: true,
        required: true,
        needs: ['expected-result', 'indicator'],
      },
      {
        role: 'expected-result',
        title: { fr: 'Résultat attendu', en: 'Expected result' },
        level: 'output',
        alsoShows: ['outcome'],
        parents: ['sub-objective'],
        repeatable: true,
      },
    ],
    columns: [
      column('statement', 'statement', 'Objectifs et résultats attendus', 'Objectives and expected results'),
      plain,
      planned,
      actual,
      column('comment', 'cell', 'Commentaire', 'Comment'),
    ],
  },
  {
    id: 'results-chain',
    title: { fr: 'Chaîne de résultats', en: 'Results chain' },
    order: 'levels',
    source: 'OECD-DAC glossary, "results chain"',
    rows: [
      { role: 'input', term: 'input', level: 'input', parents: ['activity'], repeatable: true },
      { role: 'activity', term: 'activity', level: 'activity', parents: ['output'], repeatable: true },
      { role: 'output', term: 'output', level: 'output', parents: ['outcome'], repeatable: true },
      {
        role: 'outcome',
        term: 'outcome',
        level: 'outcome',
        parents: ['impact', 'outcome'],
        repeatable: true,
      },
      { role: 'impact', term: 'impact', level: 'impact', repeatable: true },
    ],
    columns: [column('statement', 'statement', 'Résultats', 'Results'), plain],
  },
  {
    id: 'projet-social',
    title: { fr: 'Projet social', en: 'Social project' },
    pack: 'caf',
    order: 'nested',
    source: 'Social project of centres sociaux and espaces de vie sociale (CAF): axes, objectives, actions',
    rows: [
      { role: 'axis', title: { fr: 'Axe', en: 'Axis' }, level: 'impact', repeatable: true },
      {
        role: 'objective',
        title: { fr: 'Objectif général', en: 'General objective' },
        level: 'outcome',
        parents: ['axis'],
        repeatable: true,
      },
      {
        role: 'sub-objective',
        title: { fr: 'Objectif opérationnel', en: 'Operational objective' },
        level: 'outcome',
        alsoShows: ['output'],
        parents: ['objective'],
        repeatable: true,
      },
      {
        role: 'action',
        title: { fr: 'Action', en: 'Action' },
        term: 'activity',
        level: 'activity',
        parents: ['sub-objective', 'objective'],
        repeatable: true,
      },
    ],
    columns: [
      column('statement', 'statement', 'Axes, objectifs et actions', 'Axes, objectives and actions'),
      plain,
      planned,
      actual,
      column('analysis', 'cell', 'Écarts et analyse', 'Gaps and analysis'),
      column('outlook', 'cell', 'Perspectives', 'Outlook'),
    ],
  },
  {
    id: 'change-pathways',
    title: { fr: 'Chemins de changement', en: 'Pathways of change' },
    order: 'lanes',
    source: 'Actor-focused change approach (approche orientée changement: F3E, COTA, ACODEV)',
    rows: [
      { role: 'actor', title: { fr: 'Acteur', en: 'Actor' }, repeatable: true },
      {
        role: 'change',
        title: { fr: 'Changement', en: 'Change' },
        level: 'outcome',
        alsoShows: ['impact'],
        kind: 'change',
        parents: ['actor'],
        repeatable: true,
      },
    ],
    columns: [
      column('statement', 'statement', 'Acteurs', 'Actors'),
      column('current-situation', 'cell', 'Situation actuelle', 'Current situation'),
      column('short', 'changes', 'Changements à court terme', 'Short-term changes', { horizon: 'short' }),
      column('medium', 'changes', 'Changements à moyen terme', 'Medium-term changes', { horizon: 'medium' }),
      column('long', 'changes', 'Changements à long terme', 'Long-term changes', { horizon: 'long' }),
      column('signals', 'signals', 'Signaux', 'Signals'),
      column('contribution', 'contribution', 'Notre contribution', 'Our contribution'),
      column('conditions', 'cell', 'Conditions', 'Conditions'),
    ],
  },
];
