import type { Choices } from '../RecordKind.ts';

/** What people answer or record for sex or gender. */
export const sexWords: Choices = {
  female: {
    fr: ['F', 'Femme', 'Féminin', 'Fille', 'Une femme', 'Femmes', 'Mme', 'Madame', '♀'],
    en: ['F', 'Female', 'Woman', 'Girl', 'W'],
    es: ['Mujer', 'Femenino', 'Niña', 'F'],
    nl: ['V', 'Vrouw', 'Meisje', 'Vrouwelijk'],
  },
  male: {
    fr: ['M', 'H', 'Homme', 'Masculin', 'Garçon', 'Un homme', 'G', 'Hommes', 'M.', 'Monsieur', '♂'],
    en: ['M', 'Male', 'Man', 'Boy'],
    es: ['Hombre', 'Masculino', 'Varón', 'Niño', 'H'],
    nl: ['M', 'Man', 'Jongen', 'Mannelijk'],
  },
  other: {
    fr: ['X', 'Autre', 'Non binaire', 'Non-binaire', 'Autre genre'],
    en: ['X', 'Other', 'Non-binary', 'Nonbinary', 'Another gender'],
    es: ['Otro', 'No binario', 'X'],
    nl: ['X', 'Andere', 'Anders', 'Non-binair'],
  },
};
