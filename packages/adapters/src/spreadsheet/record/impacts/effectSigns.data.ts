import type { Choices } from '../RecordKind.ts';

/** For better, for worse, or both. */
export const effectSigns: Choices = {
  mixed: {
    fr: [
      '+/-',
      '+/–',
      '+/−',
      '±',
      '(+/-)',
      '+ et -',
      '+ / -',
      '+ / –',
      'mitigé',
      'mitigée',
      'mixte',
      'ambivalent',
      'positif et négatif',
      'les deux',
    ],
    en: ['+/-', '±', 'mixed', 'both', 'positive and negative', 'ambivalent'],
    es: ['+/-', 'mixto', 'ambos', 'positivo y negativo'],
    nl: ['+/-', 'gemengd', 'beide', 'positief en negatief'],
  },
  '+': {
    fr: ['+', '++', '+++', '(+)', 'positif', 'positive', 'positifs', 'favorable', '👍', '🙂', '😊'],
    en: ['+', '(+)', 'positive', 'pos.', 'pos', 'good'],
    es: ['+', 'positivo', 'positiva'],
    nl: ['+', 'positief'],
  },
  '-': {
    fr: [
      '-',
      '–',
      '−',
      '--',
      '---',
      '(-)',
      '(–)',
      '(−)',
      'négatif',
      'négative',
      'négatifs',
      'défavorable',
      '👎',
      '🙁',
      '☹',
    ],
    en: ['-', '(-)', 'negative', 'neg.', 'neg', 'bad'],
    es: ['-', 'negativo', 'negativa'],
    nl: ['-', 'negatief'],
  },
};
