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
  'time/ambiguous-day': {
    fr: '« {text} » est lu {day}, jour avant mois ; ce pourrait être {other}.',
    en: '“{text}” is read as {day}, day before month; it could be {other}.',
  },
  'time/other-order': {
    fr: '« {text} » ne se lit que {day}, dans un autre ordre que les autres dates.',
    en: '“{text}” can only be {day}, in another order than the other dates.',
  },
  'time/missing-year': {
    fr: '« {text} » ne dit pas l’année.',
    en: '“{text}” does not say the year.',
  },
  'time/fuzzy-day': {
    fr: '« {text} » est approximatif : lu {day}.',
    en: '“{text}” is approximate: read as {day}.',
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
    fr: '« {text} » est trop vague pour une période : cela tombe entre le {from} et le {to}.',
    en: '“{text}” is too vague for a period: it lies between {from} and {to}.',
  },
  'time/open-period': {
    fr: '« {text} » n’a qu’un bout : il manque la date de début ou de fin.',
    en: '“{text}” has one end only: the first or the last day is missing.',
  },
  'time/reversed-period': {
    fr: '« {text} » finit ({end}) avant de commencer ({start}).',
    en: '“{text}” ends ({end}) before it starts ({start}).',
  },
  'time/assumed-fiscal-year': {
    fr: '« {text} » est un exercice dont le début n’est pas dit : lu à partir d’octobre, du {start} au {end}.',
    en: '“{text}” is a fiscal year whose start is not stated: read as starting in October, {start} to {end}.',
  },
} as const satisfies Readonly<Record<string, Words>>;
