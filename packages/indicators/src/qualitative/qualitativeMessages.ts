import type { Messages } from '@jalon/core';

/** Words of what a computation on coded quotes warns of. */
export const qualitativeMessages: Messages = {
  'qualitative/not-coded': {
    fr: 'Verbatims que personne n’a codés : {count} ; ils ne comptent dans aucun code.',
    en: 'Quotes that nobody coded: {count}; they count for no code.',
  },
  'qualitative/unknown-code': {
    fr: 'Code « {code} » absent de la grille : il est compté à part.',
    en: 'Code “{code}” is not in the codebook: it is counted apart.',
  },
  'qualitative/withdrawn': {
    fr: 'Verbatims dont le consentement a été retiré : {count} ; ils n’apparaissent nulle part.',
    en: 'Quotes whose consent was withdrawn: {count}; they appear nowhere.',
  },
  'qualitative/no-interview': {
    fr: 'Verbatims sans entretien d’origine : {count} ; ils ne sont pas comptés.',
    en: 'Quotes without the interview that they come from: {count}; they are not counted.',
  },
  'qualitative/coded-by-one': {
    fr: 'Verbatims qu’un seul des deux codeurs a lus : {count} ; ils sont laissés de côté.',
    en: 'Quotes that only one of the two coders read: {count}; they are left out.',
  },
  'qualitative/nothing-quotable': {
    fr: 'Code « {code} » : aucun verbatim ne peut être cité.',
    en: 'Code “{code}”: no quote may be printed.',
  },
};
