import type { Lang } from '../../text/LocalizedText.ts';
import { finiteVerbs, nounsInEnt } from './finiteVerbs.data.ts';
import { wordsOf } from './wordsOf.ts';

const beforeNoun =
  /^(?:la|le|une?|du|des?|d'|l'|sa|son|ses|leurs?|par|sans|en|a|the|an?|of|to|with|their|for|in|no)$/;

/** Whether a folded word, after the one before it, is the verb of somebody who changes: « dorment », “sleep”. */
export function tellsChange(word: string, before: string | undefined, lang: Lang): boolean {
  if (before !== undefined && beforeNoun.test(before)) return false;
  if (finiteVerbs[lang].test(word)) return true;
  return lang === 'fr' && /^[a-z]{2,}ent$/.test(word) && !nounsInEnt.test(word);
}

/** Whether a folded statement has such a verb anywhere. */
export const tellsAnyChange = (folded: string, lang: Lang): boolean =>
  wordsOf(folded).some((word, at, words) => tellsChange(word, words[at - 1], lang));
