import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Périodes', en: 'Periods' };

/** Where the tests stand. */
const at = {
  addDays: 'packages/core/src/time/addDays.test.ts',
  day: 'packages/core/src/time/parseDay.test.ts',
  length: 'packages/core/src/time/lengthInDays.test.ts',
  shift: 'packages/core/src/time/shiftPeriod.test.ts',
  overlap: 'packages/core/src/time/periodsOverlap.test.ts',
  elapsed: 'packages/indicators/src/schedule/elapsedShare.test.ts',
  periodOf: 'packages/core/src/time/periodOf.test.ts',
  calendar: 'packages/core/src/time/calendar.test.ts',
  code: 'packages/core/src/time/periodCode.test.ts',
  periodOut: 'packages/core/src/time/formatPeriod.test.ts',
  addMonths: 'packages/core/src/time/addMonths.test.ts',
  period: 'packages/core/src/time/parsePeriod.test.ts',
  rollUpRows: 'packages/indicators/src/aggregation/rollUpRows.test.ts',
  progressData: 'packages/indicators/src/progress/progress.data.test.ts',
} as const;

/** Chapter 4. */
export const periodsRules: readonly SemanticRule[] = [
  {
    id: '4.1',
    chapter,
    says: {
      fr: 'Un jour est une date ISO simple, qu’aucun fuseau horaire ne déplace.',
      en: 'A day is a plain ISO date that no time zone can move.',
    },
    tests: [
      { file: at.addDays, name: 'a day skipped or lived twice by a time zone counts once' },
      { file: at.day, name: 'a day that can be read in one way only has a value and no issue' },
    ],
  },
  {
    id: '4.2',
    chapter,
    says: {
      fr: 'Une période contient son premier et son dernier jour.',
      en: 'A period contains its first and its last day.',
    },
    tests: [{ file: at.length, name: 'both ends count' }],
  },
  {
    id: '4.3',
    chapter,
    says: {
      fr: 'Longueurs et recoupements se calculent jour par jour : la période suivante commence le lendemain, et deux périodes se chevauchent si un jour est dans les deux.',
      en: 'Lengths and overlaps are computed day by day: the next period starts the day after, and two periods overlap where some day is in both.',
    },
    tests: [
      { file: at.shift, name: 'the next period starts the day after this one ends' },
      { file: at.overlap, name: 'two periods overlap where some day is in both' },
    ],
  },
  {
    id: '4.4',
    chapter,
    says: {
      fr: 'Les points d’une trajectoire sont des jours : du 1er janvier au 31 décembre il y a 364 jours.',
      en: 'Points on a path are days: from 1 January to 31 December there are 364.',
    },
    tests: [
      { file: at.elapsed, name: 'counts calendar days between two points: 90 of 364 on the first of April' },
    ],
  },
  {
    id: '4.5',
    chapter,
    says: {
      fr: 'Une période est un jour, une semaine ISO, un mois, un trimestre, un quadrimestre, un semestre, une année, une année scolaire, une année de programme, un exercice ou une période libre.',
      en: 'A period is a day, ISO week, month, quarter, four-month term, half-year, year, school year, programme year, fiscal year, or of any days.',
    },
    tests: [
      {
        file: at.periodOf,
        name: 'each day belongs to exactly one period, and the next day to that one or to the next',
      },
      { file: at.calendar, name: 'on the ISO week of a day' },
      { file: at.code, name: 'for any days with any grain, custom too' },
    ],
  },
  {
    id: '4.6',
    chapter,
    says: {
      fr: 'Une année de programme peut commencer n’importe quel mois, par exemple de juin à juin.',
      en: 'A programme year may start in any month, for example June to June.',
    },
    tests: [
      { file: at.periodOf, name: 'a programme that runs from June to June has 1 June in the new year only' },
      { file: at.periodOut, name: '15/03/2024 is in the cohort 2023-2024' },
    ],
  },
  {
    id: '4.7',
    chapter,
    says: {
      fr: 'Un jour charnière n’appartient qu’à une période d’un calendrier.',
      en: 'A boundary day belongs to one period of a calendar.',
    },
    tests: [
      {
        file: at.periodOf,
        name: 'each day belongs to exactly one period, and the next day to that one or to the next',
      },
      {
        file: at.periodOut,
        name: '1 June is the first day of one cohort, 31 May the last day of the one before',
      },
    ],
  },
  {
    id: '4.8',
    chapter,
    says: {
      fr: 'Les fins de mois sont sûres : un mois après le 31 janvier, c’est le dernier jour de février.',
      en: 'Month ends are safe: a month after 31 January is the last day of February.',
    },
    tests: [
      { file: at.addMonths, name: '%s and %i months is %s' },
      { file: at.calendar, name: 'on adding months, at month ends and in leap years too' },
    ],
  },
  {
    id: '4.9',
    chapter,
    says: {
      fr: 'Les périodes se lisent et s’écrivent en français, anglais, espagnol et néerlandais, et ce qui est écrit se relit à l’identique.',
      en: 'Periods are read and written in French, English, Spanish and Dutch, and what is written is read back as it was.',
    },
    tests: [
      { file: at.periodOut, name: 'what is written is read back as the same days' },
      { file: at.periodOut, name: 'what is written of a grain is read back with its grain' },
    ],
  },
  {
    id: '4.10',
    chapter,
    says: {
      fr: '« FY25 Q2 » se lit selon le mois où commence l’exercice.',
      en: '“FY25 Q2” is read by the month in which the fiscal year starts.',
    },
    tests: [{ file: at.period, name: 'a fiscal year written the American way starts in October' }],
  },
  {
    id: '4.11',
    chapter,
    says: {
      fr: '« 2023-2024 » peut se lire de deux façons : sans le mois de départ, il n’a pas de valeur et les deux lectures sont dites.',
      en: '“2023-2024” reads two ways: without the starting month it has no value, and both readings are told.',
    },
    tests: [
      { file: at.period, name: 'an ambiguous text says which two periods it can be' },
      { file: at.periodOut, name: 'its name is read back to its days' },
    ],
  },
  {
    id: '4.12',
    chapter,
    says: {
      fr: 'Regrouper des périodes n’en coupe aucune en silence : celle qui franchit une limite est laissée de côté, et c’est dit.',
      en: 'Regrouping periods splits none in silence: one that lies across a border is left out, and that is said.',
    },
    tests: [
      { file: at.rollUpRows, name: 'a period across the border is left out, which is said' },
      {
        file: at.progressData,
        name: 'a period that lies across an edge is left out of one year, and counted from the start of a programme',
      },
    ],
  },
];
