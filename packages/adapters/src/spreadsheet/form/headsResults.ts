import { foldWords } from '../lexicon/foldWords.ts';
import type { FormCell } from './FormCell.ts';

const heads =
  /^(?:n\s?[°º.]?|no|nr|num|#|rang|rank|\+\s?\/\s?-|signe?|signo|teken|resultat|resultats|result|results|resultado|resultaat|description|descripcion|beschrijving|prevu.*\?|planned.*\?|type|commentaires?|comments?)\.?$/u;

/** Whether a row stands over results that are listed: « N° | Résultat | +/- ». */
export function headsResults(cells: readonly FormCell[]): boolean {
  const known = cells.filter(({ text }) => heads.test(foldWords(text).trim()));
  return cells.length >= 2 && known.length >= 2 && known.length >= cells.length - 1;
}
