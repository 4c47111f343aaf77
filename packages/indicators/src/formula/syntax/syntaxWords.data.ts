import type { Words } from '@jalon/core';

/** What the parser expected or found, where it is no word of the formula itself. */
export const syntaxWords = {
  value: {
    fr: 'une valeur : un nombre, un indicateur entre crochets, une fonction',
    en: 'a value: a number, an indicator in brackets, a function',
  },
  operator: { fr: 'un opérateur ou la fin de la formule', en: 'an operator or the end of the formula' },
  closing: { fr: 'une parenthèse fermante', en: 'a closing parenthesis' },
  nextArgument: { fr: 'une virgule ou une parenthèse fermante', en: 'a comma or a closing parenthesis' },
  opening: { fr: 'une parenthèse ouvrante', en: 'an opening parenthesis' },
  end: { fr: 'la fin de la formule', en: 'the end of the formula' },
  number: { fr: 'un nombre', en: 'a number' },
  truth: { fr: 'oui ou non', en: 'yes or no' },
  text: { fr: 'un texte', en: 'a text' },
} as const satisfies Readonly<Record<string, Words>>;
