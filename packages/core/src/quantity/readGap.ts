import type { GapState } from '../observation/Observation.ts';
import { foldText } from '../text/foldText.ts';
import { ambiguousGaps, gapWords } from './gapWords.data.ts';

/** Why a cell holds no number; `ambiguous` where the word alone does not tell. */
export interface GapReading {
  readonly state: GapState;
  readonly ambiguous: boolean;
}

/** The reason that a text gives for the absence of a number, by the words of the sheet first, then by the usual ones. */
export function readGap(
  text: string,
  ownWords: Readonly<Record<string, GapState>> = {},
): GapReading | undefined {
  const key = gapKey(text);
  const own = Object.entries(ownWords).find(([word]) => gapKey(word) === key)?.[1];
  const state = own ?? (Object.hasOwn(gapWords, key) ? gapWords[key] : undefined);
  if (state !== undefined) return { state, ambiguous: false };
  return ambiguousGaps.includes(key) ? { state: 'not-available', ambiguous: true } : undefined;
}

/** Folded; « N. D », "n.d" and "n.d." are one word, other words lose their last dot. */
function gapKey(text: string): string {
  const folded = foldText(text);
  if (/^[a-z](?:\. ?[a-z])+\.?$/.test(folded)) return `${folded.replace(/[. ]/g, '').split('').join('.')}.`;
  // « non renseignées » is « non renseigné »
  return folded.replace(/(?<=[a-z])\.$/, '').replace(/ee?s?$/, 'e');
}
