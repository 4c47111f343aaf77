import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import { wordKey } from '../lexicon/wordKey.ts';

const arrows: Readonly<Record<string, 'increase' | 'decrease'>> = {
  '↓': 'decrease',
  '↘': 'decrease',
  '▼': 'decrease',
  '⬇': 'decrease',
  '⇩': 'decrease',
  '↑': 'increase',
  '↗': 'increase',
  '▲': 'increase',
  '⬆': 'increase',
  '⇧': 'increase',
};

/**
 * Which way is better, where words say so: « sens : baisse », "lower is better".
 * @param where in a `remark`, « en baisse » tells what happened; only a wish tells what is wanted
 * @returns `undefined` where the text says nothing of it
 */
export function directionIn(
  text: string,
  where: 'mark' | 'remark',
  lexicon: LexiconIndex,
): 'increase' | 'decrease' | undefined {
  const arrow = Array.from(text).find((letter) => Object.hasOwn(arrows, letter));
  if (arrow && where === 'mark') return arrows[arrow];
  for (const clause of text.split(/[\n;.,()]/)) {
    const key = wordKey(clause);
    const bare = key.replace(/^(?:sens|direction|sentido|richting)(?: attendue?| souhaitee?)? ?[:=] ?/, '');
    const isWish =
      where === 'mark' || bare !== key || (/ /.test(bare) && !/^(?:en|a la|al|a) \S+$/.test(bare));
    const found = lexicon.directions.find(([, phrases]) => phrases.includes(bare) || phrases.includes(key));
    if (found && (isWish || /^a (?!la )\S+r$/.test(bare))) return found[0];
  }
  return undefined;
}
