import type { SkippedRow, TableKind } from '@jalon/adapters/spreadsheet';
import { type Lang, typeset, type Words } from '@jalon/core';

const kinds = {
  'indicator-tracking': { fr: 'tableau de suivi d’indicateurs', en: 'indicator tracking table' },
} as const satisfies Readonly<Record<TableKind, Words>>;

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
} as const satisfies Readonly<Record<SkippedRow['reason'], Words>>;

const sheetReasons: Readonly<Record<string, Words>> = {
  empty: { fr: 'vide', en: 'empty' },
  hidden: { fr: 'masquée', en: 'hidden' },
  'very-hidden': { fr: 'masquée', en: 'hidden' },
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
  kind: (kind: TableKind, lang: Lang): string => typeset(kinds[kind][lang], lang),
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
