import type { Words } from '@jalon/core';

/** The sentences about targets that are no numbers. */
export const reachedWords = {
  // levels
  level: {
    fr: 'Niveau « {actual} » ({place} sur {levels}) au {date}, pour une cible de « {target} »{due} : {steps}.',
    en: 'Level “{actual}” ({place} of {levels}) on {date}, for a target of “{target}”{due}: {steps}.',
  },
  levelReached: { fr: 'cible atteinte', en: 'target reached' },
  levelBeyond: { fr: 'un niveau au-delà de la cible', en: 'one level beyond the target' },
  levelsBeyond: { fr: '{count} niveaux au-delà de la cible', en: '{count} levels beyond the target' },
  levelShort: { fr: 'à un niveau de la cible', en: 'one level short of the target' },
  levelsShort: { fr: 'à {count} niveaux de la cible', en: '{count} levels short of the target' },

  // yes or no
  met: { fr: '« {Actual} » au {date}, comme visé{due}.', en: '“{Actual}” on {date}, as wanted{due}.' },
  notMet: {
    fr: '« {Actual} » au {date}, pour une cible de « {target} »{due}.',
    en: '“{Actual}” on {date}, for a target of “{target}”{due}.',
  },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },

  // days
  done: { fr: 'Fait le {actual}, {days} ({target}).', en: 'Done on {actual}, {days} ({target}).' },
  announced: {
    fr: 'Annoncé pour le {actual}, {days} ({target}).',
    en: 'Announced for {actual}, {days} ({target}).',
  },
  doneOnTheDay: { fr: 'Fait le {actual}, au jour visé.', en: 'Done on {actual}, the target day.' },
  announcedOnTheDay: {
    fr: 'Annoncé pour le {actual}, le jour visé.',
    en: 'Announced for {actual}, the target day.',
  },
  dayEarly: { fr: 'un jour avant le jour visé', en: 'one day before the target day' },
  daysEarly: { fr: '{count} jours avant le jour visé', en: '{count} days before the target day' },
  dayLate: { fr: 'un jour après le jour visé', en: 'one day after the target day' },
  daysLate: { fr: '{count} jours après le jour visé', en: '{count} days after the target day' },
} as const satisfies Readonly<Record<string, Words>>;
