import { type Lang, type Messages, typeset, type Words } from '@jalon/core';
import type { WorkbookKind } from './workbookKinds.ts';

/** Words of what can stand in the way of writing a workbook. */
export const writeMessages: Messages = {
  'write/no-periods': {
    fr: 'Un tableau à remplir a besoin de périodes : --periods "T1 2025, T2 2025".',
    en: 'A table to fill in needs periods: --periods "Q1 2025, Q2 2025".',
  },
  'write/no-instrument': {
    fr: 'Le dossier « {path} » n’a pas d’instrument « {id} » (il a : {known}).',
    en: 'The dossier “{path}” has no instrument “{id}” (it has: {known}).',
  },
};

const kinds = {
  'tracking-table': { fr: 'le tableau de suivi', en: 'the tracking table' },
  'tracking-template': { fr: 'le tableau de suivi à remplir', en: 'the tracking table to fill in' },
  logframe: { fr: 'le cadre logique', en: 'the logframe' },
  portfolio: { fr: 'le portefeuille', en: 'the portfolio' },
  'survey-form': { fr: 'le questionnaire', en: 'the survey form' },
} as const satisfies Readonly<Record<WorkbookKind, Words>>;

const written: Words = { fr: 'Écrit : {path} ({what})', en: 'Written: {path} ({what})' };

/** The words of `jalon write`. */
export const writeWords = {
  written: (kind: WorkbookKind, path: string, lang: Lang): string =>
    typeset(written[lang], lang)
      .replace('{what}', typeset(kinds[kind][lang], lang))
      .replace('{path}', () => path),
};
