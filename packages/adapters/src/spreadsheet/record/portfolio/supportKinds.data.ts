import type { Choices } from '../RecordKind.ts';

/** How an organisation is supported: alone, together with others, or both. */
export const supportKinds: Choices = {
  both: {
    fr: [
      'individuel + collectif',
      'individuel et collectif',
      'I + C',
      'I+C',
      'I et C',
      'C + I',
      'C+I',
      'collectif + individuel',
      'mixte',
      'les deux',
    ],
    en: ['individual + collective', 'individual and collective', 'individual and group', 'both', 'I + C'],
    es: ['individual y colectivo', 'ambos', 'mixto'],
    nl: ['individueel + collectief', 'individueel en collectief', 'beide', 'I + C'],
  },
  individual: {
    fr: ['individuel', 'individuelle', 'indiv.', 'ind.', 'I'],
    en: ['individual', 'one-to-one', 'I'],
    es: ['individual'],
    nl: ['individueel', 'I'],
  },
  collective: {
    fr: ['collectif', 'collective', 'coll.', 'C'],
    en: ['collective', 'group', 'C'],
    es: ['colectivo', 'grupal'],
    nl: ['collectief', 'groep', 'C'],
  },
};
