import type { WordList } from '../../lexicon/Lexicon.ts';

/** What stands over the columns of a table of change pathways: who changes, from what, to what by when. */
export const pathwayHeaders = {
  stakeholder: {
    fr: [
      'Acteur',
      'Acteurs',
      'Partie prenante',
      'Parties prenantes',
      'PP',
      'Public',
      'Publics',
      'Acteurs clés',
      'Groupe',
    ],
    en: ['Actor', 'Actors', 'Stakeholder', 'Stakeholders', 'Boundary partner', 'Boundary partners', 'Group'],
    es: ['Actor', 'Actores', 'Parte interesada', 'Partes interesadas', 'Grupo'],
    nl: ['Actor', 'Actoren', 'Belanghebbende', 'Belanghebbenden', 'Stakeholder', 'Doelgroep'],
  },
  current: {
    fr: [
      'Situation actuelle',
      'Situation de départ',
      "Aujourd'hui",
      'État des lieux',
      'Constat',
      'Situation initiale',
    ],
    en: ['Current situation', 'Today', 'Starting point', 'Current state', 'Situation now'],
    es: ['Situación actual', 'Hoy', 'Punto de partida'],
    nl: ['Huidige situatie', 'Vandaag', 'Vertrekpunt'],
  },
  'change.short': {
    fr: [
      'Changements à court terme',
      'Changement à court terme',
      'Court terme',
      'À court terme',
      'Effets à court terme',
    ],
    en: [
      'Short-term changes',
      'Short-term change',
      'Changes in the short term',
      'Short term',
      'Expect to see',
    ],
    es: ['Cambios a corto plazo', 'Corto plazo'],
    nl: ['Veranderingen op korte termijn', 'Korte termijn', 'Op korte termijn'],
  },
  'change.medium': {
    fr: [
      'Changements à moyen terme',
      'Changement à moyen terme',
      'Moyen terme',
      'À moyen terme',
      'Effets à moyen terme',
    ],
    en: [
      'Medium-term changes',
      'Medium-term change',
      'Changes in the medium term',
      'Medium term',
      'Like to see',
    ],
    es: ['Cambios a medio plazo', 'Medio plazo', 'Mediano plazo'],
    nl: ['Veranderingen op middellange termijn', 'Middellange termijn', 'Op middellange termijn'],
  },
  'change.long': {
    fr: [
      'Changements à long terme',
      'Changement à long terme',
      'Long terme',
      'À long terme',
      'Effets à long terme',
    ],
    en: ['Long-term changes', 'Long-term change', 'Changes in the long term', 'Long term', 'Love to see'],
    es: ['Cambios a largo plazo', 'Largo plazo'],
    nl: ['Veranderingen op lange termijn', 'Lange termijn', 'Op lange termijn'],
  },
  signals: {
    fr: [
      'Signaux',
      'Signaux / indices',
      'Indices',
      'Signes',
      'Signes de changement',
      'Marqueurs de progrès',
      'Indices de changement',
    ],
    en: ['Signals', 'Signs', 'Signs of change', 'Progress markers', 'Evidence of change'],
    es: ['Señales', 'Indicios', 'Marcadores de progreso'],
    nl: ['Signalen', 'Aanwijzingen', 'Tekenen van verandering'],
  },
  contribution: {
    fr: [
      'Notre contribution',
      'Contribution',
      'Contributions',
      'Nos actions',
      'Ce que nous faisons',
      'Contribution de la structure',
    ],
    en: ['Our contribution', 'Contribution', 'What we do', 'Our strategies'],
    es: ['Nuestra contribución', 'Contribución'],
    nl: ['Onze bijdrage', 'Bijdrage'],
  },
} as const satisfies { readonly [field: string]: WordList };
