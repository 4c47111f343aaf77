import type { Choices } from '../RecordKind.ts';

/** Whether an effect was wanted. */
export const intentions: Choices = {
  unintended: {
    fr: [
      'non voulu',
      'imprévu',
      'imprévue',
      'inattendu',
      'inattendue',
      'non prévu',
      'non attendu',
      'non intentionnel',
      'involontaire',
      'non',
      'non recherché',
    ],
    en: ['unintended', 'unexpected', 'unplanned', 'not intended', 'no', 'n'],
    es: ['imprevisto', 'inesperado', 'no previsto', 'no intencionado', 'no'],
    nl: ['onbedoeld', 'onverwacht', 'ongepland', 'niet gewild', 'nee', 'neen'],
  },
  intended: {
    fr: [
      'voulu',
      'voulue',
      'prévu',
      'prévue',
      'attendu',
      'attendue',
      'intentionnel',
      'recherché',
      'recherchée',
      'oui',
      'x',
    ],
    en: ['intended', 'expected', 'planned', 'yes', 'y', 'x'],
    es: ['previsto', 'esperado', 'intencionado', 'sí', 'si', 'x'],
    nl: ['bedoeld', 'verwacht', 'gepland', 'gewild', 'ja', 'x'],
  },
};
