import { wordKey } from '../lexicon/wordKey.ts';
import { definitionsIn } from './definitionsIn.ts';

/**
 * The abbreviations that a line explains: « I = individuel, C = collectif, MA = milieu d’accueil ».
 * @returns what each stands for, by the code as written and folded; only where a sign of equality explains it
 */
export function readAbbreviations(line: string): readonly (readonly [code: string, meaning: string])[] {
  return definitionsIn(line)
    .filter(({ sign }) => sign !== ':')
    .flatMap(({ code, meaning }) =>
      [...new Set([code, wordKey(code)])].map((key) => [key, meaning.trim()] as const),
    )
    .filter(([key]) => key !== '');
}
