import type { Messages } from '@jalon/core';

/** Words of what figures across partners warn of: why each line that is left out is left out. */
export const portfolioMessages: Messages = {
  'portfolio/other-unit': {
    fr: 'Ligne {line} ({organisation}) : en {unit}, elle ne s’ajoute pas aux autres.',
    en: 'Line {line} ({organisation}): in {unit}, it is not added to the others.',
  },
  'portfolio/other-count': {
    fr: 'Ligne {line} ({organisation}) : elle ne compte pas la même chose que les autres.',
    en: 'Line {line} ({organisation}): it does not count the same thing as the others.',
  },
  'portfolio/other-unit-of-analysis': {
    fr: 'Ligne {line} ({organisation}) : elle ne décrit pas les mêmes unités (participants, ménages, population du territoire).',
    en: 'Line {line} ({organisation}): it does not describe the same units (participants, households, the population of the area).',
  },
  'portfolio/other-window': {
    fr: 'Ligne {line} ({organisation}) : les personnes y sont comptées sur une autre durée ou selon une autre règle.',
    en: 'Line {line} ({organisation}): people are counted over another window or by another rule.',
  },
  'portfolio/other-population': {
    fr: 'Ligne {line} ({organisation}) : elle porte sur une autre population.',
    en: 'Line {line} ({organisation}): it is about another population.',
  },
  'portfolio/other-basis': {
    fr: 'Ligne {line} ({organisation}) : elle n’a pas la même base (par période, cumul ou état).',
    en: 'Line {line} ({organisation}): it has another basis (per period, running total or state).',
  },
  'portfolio/other-period': {
    fr: 'Ligne {line} ({organisation}) : elle porte sur une autre période.',
    en: 'Line {line} ({organisation}): it is about another period.',
  },
  'portfolio/no-value': {
    fr: 'Ligne {line} ({organisation}) : elle n’a pas de valeur.',
    en: 'Line {line} ({organisation}): it has no value.',
  },
  'portfolio/not-a-number': {
    fr: 'Ligne {line} ({organisation}) : sa valeur n’est pas un nombre que l’on puisse utiliser.',
    en: 'Line {line} ({organisation}): its value is not a number that can be used.',
  },
  'portfolio/replaced': {
    fr: 'Ligne {line} ({organisation}) : une valeur plus récente la remplace.',
    en: 'Line {line} ({organisation}): a later value replaces it.',
  },
  'portfolio/duplicate': {
    fr: 'Ligne {line} ({organisation}) : elle répète une autre ligne et ne compte qu’une fois.',
    en: 'Line {line} ({organisation}): it repeats another line, and counts once.',
  },
  'portfolio/conflict': {
    fr: 'Ligne {line} ({organisation}) : une autre ligne dit autre chose pour la même période ; aucune n’est utilisée.',
    en: 'Line {line} ({organisation}): another line says otherwise for the same period; neither is used.',
  },
  'portfolio/low-numbers': {
    fr: 'Le groupe compte {n} structures : la médiane et les quartiles bougent avec chacune d’elles.',
    en: 'The group has {n} organisations: median and quartiles move with each of them.',
  },
};
