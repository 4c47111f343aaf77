import type { Choices } from './RecordKind.ts';

/** Low, medium, high and what lies beyond: in words, as the field writes them. */
export const degrees: Choices = {
  'very-low': {
    fr: ['très faible', 'très bas', 'rare', 'négligeable', 'nul', 'nulle'],
    en: ['very low', 'rare', 'negligible', 'none'],
    es: ['muy bajo', 'muy baja', 'nulo'],
    nl: ['zeer laag', 'zeer klein', 'geen'],
  },
  low: {
    fr: ['faible', 'bas', 'basse', 'peu', 'mineur', 'mineure', 'peu probable', 'faibles'],
    en: ['low', 'minor', 'unlikely', 'weak', 'small', 'L'],
    es: ['bajo', 'baja', 'débil', 'poco', 'improbable', 'leve'],
    nl: ['laag', 'lage', 'klein', 'zwak', 'onwaarschijnlijk'],
  },
  medium: {
    fr: ['moyen', 'moyenne', 'modéré', 'modérée', 'moyens', 'possible', 'moyennement'],
    en: ['medium', 'moderate', 'average', 'possible', 'M'],
    es: ['medio', 'media', 'moderado', 'moderada', 'posible'],
    nl: ['gemiddeld', 'matig', 'middelmatig', 'mogelijk', 'midden'],
  },
  high: {
    fr: [
      'élevé',
      'élevée',
      'fort',
      'forte',
      'haut',
      'haute',
      'important',
      'importante',
      'majeur',
      'majeure',
      'probable',
      'grave',
    ],
    en: ['high', 'strong', 'major', 'likely', 'significant', 'H'],
    es: ['alto', 'alta', 'fuerte', 'probable', 'grave'],
    nl: ['hoog', 'hoge', 'groot', 'grote', 'sterk', 'waarschijnlijk', 'ernstig'],
  },
  'very-high': {
    fr: [
      'très élevé',
      'très élevée',
      'très fort',
      'très forte',
      'critique',
      'très probable',
      'quasi certain',
      'catastrophique',
      'décisif',
    ],
    en: ['very high', 'critical', 'almost certain', 'very likely', 'severe', 'extreme'],
    es: ['muy alto', 'muy alta', 'crítico', 'crítica', 'casi seguro'],
    nl: ['zeer hoog', 'zeer groot', 'kritiek', 'zeer waarschijnlijk', 'vrijwel zeker'],
  },
};
