import type { Choices } from '../RecordKind.ts';

/** Kinds of organisation of early childhood, families and social action, by the words that lists use for them. */
export const organisationTypes: Choices = {
  childcare: {
    fr: [
      "milieu d'accueil",
      "milieu d'accueil (crèche)",
      'crèche',
      'crèches',
      'halte-accueil',
      'halte-garderie',
      'multi-accueil',
      'micro-crèche',
      'accueil petite enfance',
      'garderie',
      'CPE',
      'centre de la petite enfance',
      'EAJE',
    ],
    en: ['childcare', 'nursery', 'day care', 'daycare', 'crèche', 'preschool'],
    es: ['guardería', 'escuela infantil'],
    nl: ['kinderopvang', 'crèche', 'kinderdagverblijf'],
  },
  'parent-child-meeting-place': {
    fr: [
      'lieu de rencontre enfants-parents',
      'lieu de rencontre enfants parents',
      "lieu d'accueil enfants-parents",
      'LREP',
      'LAEP',
    ],
    en: ['parent-child meeting place', 'stay and play'],
    es: ['espacio de encuentro familiar'],
    nl: ['ontmoetingsplaats ouders en kinderen', 'huis van het kind'],
  },
  'neighbourhood-house': {
    fr: ['maison de quartier', 'espace de vie sociale', 'EVS', 'maison des habitants'],
    en: ['neighbourhood house', 'neighborhood house', 'community house'],
    es: ['casa de barrio'],
    nl: ['buurthuis', 'wijkhuis'],
  },
  'social-centre': {
    fr: ['centre social', 'centre socioculturel', 'centre social et culturel'],
    en: ['social centre', 'community centre', 'community center'],
    es: ['centro social'],
    nl: ['sociaal centrum', 'gemeenschapscentrum'],
  },
  'food-aid': {
    fr: [
      'aide alimentaire',
      'épicerie sociale',
      'épicerie solidaire',
      'restaurant social',
      'banque alimentaire',
    ],
    en: ['food aid', 'food bank', 'social grocery'],
    es: ['ayuda alimentaria', 'banco de alimentos'],
    nl: ['voedselhulp', 'voedselbank', 'sociale kruidenier'],
  },
  'family-support-service': {
    fr: [
      "service d'accompagnement",
      "service d'accompagnement des familles",
      'aide aux familles',
      'soutien à la parentalité',
      'accompagnement périnatal',
    ],
    en: ['family support service', 'family support', 'parenting support'],
    es: ['apoyo a las familias'],
    nl: ['gezinsondersteuning', 'begeleidingsdienst'],
  },
  shelter: {
    fr: ["maison d'accueil", 'maison maternelle', "centre d'hébergement", 'CHRS', 'refuge'],
    en: ['shelter', 'refuge', 'hostel', 'mother and baby home'],
    es: ['casa de acogida', 'albergue'],
    nl: ['opvanghuis', 'vluchthuis', 'onthaalhuis'],
  },
  'youth-service': {
    fr: ['maison de jeunes', 'AMO', 'service jeunesse', 'école de devoirs'],
    en: ['youth centre', 'youth service', 'homework club'],
    es: ['centro juvenil'],
    nl: ['jeugdhuis', 'jeugdwerking'],
  },
  other: {
    fr: ['autre', 'autres', 'divers'],
    en: ['other'],
    es: ['otro', 'otra', 'otros'],
    nl: ['andere', 'ander', 'overige'],
  },
};
