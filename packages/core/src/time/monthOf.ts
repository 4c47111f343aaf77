import { foldText } from '../text/foldText.ts';
import { monthNames } from './monthNames.data.ts';
import { monthWords } from './monthWords.data.ts';

/** Number of the month (1 to 12) that a folded word names, in any of the four languages. */
export const monthOf = (word: string | undefined): number | undefined => numbers.get(word ?? '');

const numbers = /* @__PURE__ */ numbersByWord();

function numbersByWord(): ReadonlyMap<string, number> {
  const written = Object.values(monthNames).flatMap(({ long, short }) => [long, short.replace(/\./g, '')]);
  const named = written.flatMap((names) => [...foldText(names).split(' ').entries()]);
  return new Map([
    ...Object.entries(monthWords),
    ...named.map(([before, word]) => [word, before + 1] as const),
  ]);
}
