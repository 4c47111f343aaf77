import { type Lang, type Messages, typeset, type Words } from '@jalon/core';

/** Words of what can stand in the way of filling a template. */
export const fillMessages: Messages = {
  'fill/not-json': {
    fr: 'Les données « {path} » ne sont pas un texte JSON : {problem}.',
    en: 'The data “{path}” is no JSON text: {problem}.',
  },
  'fill/not-an-object': {
    fr: 'Les données « {path} » devraient être un objet JSON : des noms et leurs valeurs.',
    en: 'The data “{path}” should be a JSON object: names with their values.',
  },
};

const words = {
  none: { fr: 'Écrit : {path} (aucune cellule remplie)', en: 'Written: {path} (no cell filled)' },
  one: { fr: 'Écrit : {path} (1 cellule remplie)', en: 'Written: {path} (1 cell filled)' },
  many: { fr: 'Écrit : {path} ({count} cellules remplies)', en: 'Written: {path} ({count} cells filled)' },
} as const satisfies Readonly<Record<string, Words>>;

/** The words of `jalon fill`. */
export const fillWords = {
  filled: (count: number, path: string, lang: Lang): string =>
    typeset(words[count === 0 ? 'none' : count === 1 ? 'one' : 'many'][lang], lang)
      .replace('{count}', String(count))
      .replace('{path}', () => path),
};
