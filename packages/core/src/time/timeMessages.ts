import type { Words } from '../text/LocalizedText.ts';

/** The words of every issue that reading a day or a period can raise. */
export const timeMessages = {
  'time/unreadable-day': {
    fr: '« {text} » n’est pas une date lisible : attendu par exemple 31/12/2024 ou 1er juin 2024.',
    en: '“{text}” cannot be read as a date: expected for example 31/12/2024 or 1 June 2024.',
  },
  'time/no-such-day': {
    fr: '« {text} » n’existe pas dans le calendrier.',
    en: '“{text}” is not a day of the calendar.',
  },
  'time/implausible-year': {
    fr: '« {text} » donne l’année {year} : attendue entre 1900 et 2199.',
    en: '“{text}” gives the year {year}: expected between 1900 and 2199.',
  },
  'time/ambiguous-day': {
    fr: '« {text} » est lu comme le {day:day}, jour avant mois ; ce pourrait être le {other:day}.',
    en: '“{text}” is read as {day:day}, day before month; it could be {other:day}.',
  },
  'time/other-order': {
    fr: '« {text} » ne peut être que le {day:day} : le jour et le mois y sont dans un autre ordre que celui déclaré.',
    en: '“{text}” can only be {day:day}: day and month are in another order than the declared one.',
  },
  'time/missing-year': {
    fr: '« {text} » ne dit pas l’année.',
    en: '“{text}” does not say the year.',
  },
  'time/fuzzy-day': {
    fr: '« {text} » est approximatif : lu comme le {day:day}.',
    en: '“{text}” is approximate: read as {day:day}.',
  },
  'time/unreadable-period': {
    fr: '« {text} » n’est pas une période lisible : attendu par exemple T1 2024, juin 2024 ou 2023-2024.',
    en: '“{text}” cannot be read as a period: expected for example Q1 2024, June 2024 or 2023-2024.',
  },
  'time/ambiguous-period': {
    fr: '« {text} » peut se lire de plusieurs façons ({first} ou {second}) : précisez les dates de début et de fin.',
    en: '“{text}” can be read in several ways ({first} or {second}): state the first and the last day.',
  },
  'time/fuzzy-period': {
    fr: '« {text} » est trop vague pour une période : cela tombe entre le {from:day} et le {to:day}.',
    en: '“{text}” is too vague for a period: it lies between {from:day} and {to:day}.',
  },
  'time/open-period': {
    fr: '« {text} » n’a qu’un bout : il manque la date de début ou de fin.',
    en: '“{text}” has one end only: the first or the last day is missing.',
  },
  'time/reversed-period': {
    fr: '« {text} » finit le {end:day}, avant de commencer le {start:day}.',
    en: '“{text}” ends on {end:day}, before it starts on {start:day}.',
  },
  'time/assumed-fiscal-year': {
    fr: '« {text} » est un exercice dont le début n’est pas dit : lu à partir d’octobre, du {start:day} au {end:day}.',
    en: '“{text}” is a fiscal year whose start is not stated: read as starting in October, {start:day} to {end:day}.',
  },
  'time/unknown-fiscal-year': {
    fr: '« {text} » est un exercice dont le premier mois n’est pas dit : précisez-le.',
    en: '“{text}” is a fiscal year whose first month is not stated: say which it is.',
  },
  'time/read-as-programme-year': {
    fr: '« {text} » est lu comme une année de programme, du {start:day} au {end:day}.',
    en: '“{text}” is read as one programme year, {start:day} to {end:day}.',
  },
  'time/week-or-half': {
    fr: '« {text} » peut être une semaine ou un semestre : écrivez « semaine » ou « semestre ».',
    en: '“{text}” can be a week or a half-year: write “week” or “half-year”.',
  },
  'time/day-or-month': {
    fr: '« {text} » peut être un jour sans année ou un mois : écrivez l’année en entier.',
    en: '“{text}” can be a day without its year or a month: write the year in full.',
  },
  'time/remark': {
    fr: '« {text} » porte une remarque : {note}',
    en: '“{text}” bears a remark: {note}',
  },
} as const satisfies Readonly<Record<string, Words>>;
