import type { Words } from '../text/LocalizedText.ts';

/** The words of every issue that reading a quantity or an age can raise. */
export const quantityMessages = {
  'quantity/unreadable': {
    fr: '« {text} » n’est pas un nombre lisible.',
    en: '“{text}” cannot be read as a number.',
  },
  'quantity/sheet-error': {
    fr: '« {text} » est une erreur du tableur : la formule de cette cellule est à corriger.',
    en: '“{text}” is an error of the spreadsheet: the formula of this cell needs mending.',
  },
  'quantity/ambiguous-gap': {
    fr: '« {text} » ne dit pas pourquoi il n’y a pas de valeur : lu comme non disponible.',
    en: '“{text}” does not say why there is no value: read as not available.',
  },
  'quantity/ambiguous-number': {
    fr: '« {text} » peut se lire {first} ou {second}.',
    en: '“{text}” can be read as {first} or {second}.',
  },
} as const satisfies Readonly<Record<string, Words>>;
