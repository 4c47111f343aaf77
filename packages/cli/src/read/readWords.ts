import type { SkippedRow, TableKind } from '@jalon/adapters/spreadsheet';
import { type Lang, typeset, type Words } from '@jalon/core';

const kinds = {
  'indicator-tracking': { fr: 'tableau de suivi d’indicateurs', en: 'indicator tracking table' },
  logframe: { fr: 'cadre logique', en: 'logframe' },
  'funder-report': { fr: 'rapport au mécène', en: 'report to a funder' },
  portfolio: { fr: 'portefeuille d’organisations', en: 'portfolio of organisations' },
  'survey-responses': { fr: 'réponses à une enquête', en: 'survey responses' },
  'survey-summary': { fr: 'synthèse d’enquête', en: 'survey summary' },
  'financial-account': { fr: 'compte financier', en: 'financial account' },
  'action-plan': { fr: 'plan d’action', en: 'action plan' },
  stakeholders: { fr: 'parties prenantes', en: 'stakeholders' },
  risks: { fr: 'risques', en: 'risks' },
  'impact-register': { fr: 'registre des impacts', en: 'impact register' },
  'change-pathways': { fr: 'chemins de changement', en: 'change pathways' },
  'pooled-data': { fr: 'données mises en commun', en: 'pooled data' },
  people: { fr: 'liste de personnes', en: 'list of people' },
  'stage-guide': { fr: 'outils par étape', en: 'tools by stage' },
} as const satisfies Readonly<Record<string, Words>>;

const reasons = {
  title: { fr: 'titre', en: 'title' },
  section: { fr: 'titre de section', en: 'section heading' },
  total: { fr: 'total', en: 'total' },
  summary: { fr: 'récapitulatif', en: 'summary' },
  footnote: { fr: 'note de bas de tableau', en: 'footnote' },
  legend: { fr: 'légende', en: 'legend' },
  note: { fr: 'remarque', en: 'note' },
  'repeated-header': { fr: 'en-tête répété', en: 'repeated header' },
  hidden: { fr: 'ligne masquée', en: 'hidden row' },
  struck: { fr: 'ligne barrée', en: 'struck out' },
  'no-name': { fr: 'sans nom', en: 'no name' },
  test: { fr: 'ligne d’essai', en: 'test row' },
  'no-consent': { fr: 'consentement refusé', en: 'consent refused' },
  duplicate: { fr: 'doublon', en: 'duplicate' },
  'other-population': { fr: 'autre population', en: 'another population' },
  'no-value': { fr: 'aucune valeur', en: 'no value' },
  'left-out': { fr: 'écartée à la demande', en: 'left out on request' },
} as const satisfies Readonly<Record<SkippedRow['reason'], Words>>;

const sheetReasons: Readonly<Record<string, Words>> = {
  empty: { fr: 'vide', en: 'empty' },
  hidden: { fr: 'masquée', en: 'hidden' },
  'very-hidden': { fr: 'masquée', en: 'hidden' },
  'left-out': { fr: 'écartée à la demande', en: 'left out on request' },
  'no-table': { fr: 'aucun tableau reconnu', en: 'no table recognised' },
};

const words = {
  rows: { fr: '{count} lignes lues', en: '{count} rows read' },
  oneRow: { fr: '{count} ligne lue', en: '{count} row read' },
  values: { fr: '{count} valeurs', en: '{count} values' },
  oneValue: { fr: '{count} valeur', en: '{count} value' },
  header: { fr: 'en-tête : ligne {rows}', en: 'header: row {rows}' },
  headers: { fr: 'en-tête : lignes {rows}', en: 'header: rows {rows}' },
  skipped: { fr: 'ligne {row} : {reason}', en: 'row {row}: {reason}' },
  left: { fr: 'Laissé de côté', en: 'Left out' },
  ignored: { fr: 'Feuille « {name} » : {reason}', en: 'Sheet “{name}”: {reason}' },
} as const satisfies Readonly<Record<string, Words>>;

/** The words of `jalon read`. */
export const readWords = {
  /** The kinds of table that can be asked for. */
  kinds: Object.keys(kinds),
  kind: (kind: TableKind, lang: Lang): string =>
    Object.hasOwn(kinds, kind) ? typeset(kinds[kind as keyof typeof kinds][lang], lang) : kind,
  reason: (reason: SkippedRow['reason'], lang: Lang): string => typeset(reasons[reason][lang], lang),
  sheetReason: (reason: string, lang: Lang): string => sheetReasons[reason]?.[lang] ?? reason,
  say: (
    key: keyof typeof words,
    lang: Lang,
    params: Readonly<Record<string, string | number>> = {},
  ): string =>
    typeset(words[key][lang], lang).replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : whole,
    ),
};
