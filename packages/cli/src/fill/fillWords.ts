import { type Lang, type Messages, typeset, type Words } from '@jalon/core';

/** Words of what can stand in the way of filling a template. */
export const fillMessages: Messages = {
  'fill/not-an-object': {
    fr: 'Les données « {path} » devraient être un objet JSON : des noms et leurs valeurs.',
    en: 'The data “{path}” should be a JSON object: names with their values.',
  },
  'fill/no-data': {
    fr: 'Rien à écrire dans « {path} » : il manque les données, par exemple un dossier (JSON), après le modèle.',
    en: 'Nothing to write to “{path}”: the data is missing, for example a dossier (JSON), after the template.',
  },
};

/** How much was filled. */
interface FilledCounts {
  readonly cells: number;
  /** Headers, footers, text boxes. */
  readonly texts: number;
}

const words = {
  none: { fr: 'aucune cellule remplie', en: 'no cell filled' },
  one: { fr: '1 cellule remplie', en: '1 cell filled' },
  many: { fr: '{count} cellules remplies', en: '{count} cells filled' },
  oneText: { fr: '1 texte hors des cellules', en: '1 text outside the cells' },
  manyTexts: { fr: '{count} textes hors des cellules', en: '{count} texts outside the cells' },
  written: { fr: 'Écrit : {path} ({counts})', en: 'Written: {path} ({counts})' },
  would: {
    fr: 'Sans --out, rien n’est écrit. Ce qui le serait : {counts}.',
    en: 'Without --out nothing is written. What would be: {counts}.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The words of `jalon fill`. */
export const fillWords = {
  filled: (counts: FilledCounts, path: string, lang: Lang): string =>
    typeset(words.written[lang], lang)
      .replace('{counts}', () => countWords(counts, lang))
      .replace('{path}', () => path),
  wouldFill: (counts: FilledCounts, lang: Lang): string =>
    typeset(words.would[lang], lang).replace('{counts}', () => countWords(counts, lang)),
};

function countWords({ cells, texts }: FilledCounts, lang: Lang): string {
  const inCells = words[cells === 0 ? 'none' : cells === 1 ? 'one' : 'many'][lang];
  const outside = texts === 0 ? [] : [words[texts === 1 ? 'oneText' : 'manyTexts'][lang]];
  return [
    inCells.replace('{count}', String(cells)),
    ...outside.map((text) => text.replace('{count}', String(texts))),
  ].join(', ');
}
