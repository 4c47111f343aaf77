import type { Choices } from '../RecordKind.ts';

/** Where a stakeholder stands towards a project. */
export const positions: Choices = {
  ally: {
    fr: ['allié', 'alliée', 'favorable', 'très favorable', 'soutien', 'pour', 'moteur', 'engagé', '+', '++'],
    en: ['ally', 'supportive', 'supporter', 'in favour', 'in favor', 'champion', 'for', '+', '++'],
    es: ['aliado', 'aliada', 'favorable', 'a favor', 'apoyo', '+'],
    nl: ['bondgenoot', 'voorstander', 'gunstig', 'positief', 'voor', '+'],
  },
  neutral: {
    fr: ['neutre', 'indifférent', 'indifférente', 'hésitant', 'mitigé', 'à convaincre', '0', '='],
    en: ['neutral', 'indifferent', 'undecided', 'mixed', '0'],
    es: ['neutral', 'neutro', 'indiferente', 'indeciso', '0'],
    nl: ['neutraal', 'onverschillig', 'afwachtend', '0'],
  },
  opponent: {
    fr: [
      'opposant',
      'opposante',
      'opposé',
      'défavorable',
      'contre',
      'réticent',
      'réticente',
      'résistant',
      'frein',
      '-',
      '–',
      '--',
    ],
    en: ['opponent', 'opposed', 'against', 'resistant', 'reluctant', 'critical', '-', '--'],
    es: ['opositor', 'opuesto', 'en contra', 'desfavorable', 'reticente', '-'],
    nl: ['tegenstander', 'tegen', 'ongunstig', 'terughoudend', 'weerstand', '-'],
  },
};
