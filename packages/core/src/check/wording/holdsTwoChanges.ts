import type { Lang } from '../../text/LocalizedText.ts';
import { finiteVerbs, nounsInEnt } from './finiteVerbs.data.ts';
import { foldStatement } from './foldStatement.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Whether a statement joins two changes, each with its own verb: « Les parents trouvent un emploi et les enfants dorment
 * mieux », “Improved health and reduced isolation”. Two verbs of one practice (« lisent et racontent »), two subjects of
 * one verb, and a verb that takes up what was said (« et le gardent ») are one change.
 */
export function holdsTwoChanges(text: string, lang: Lang): boolean {
  const parts = foldStatement(text).split(joints[lang]);
  return parts.some((right, at) => {
    const left = parts[at - 1];
    if (left === undefined) return false;
    if (nounChange[lang].test(left) && nounChange[lang].test(right)) return true;
    const [before, after] = [wordsOf(left), wordsOf(right)];
    const verb = before.findIndex((word, n) => tellsChange(word, before[n - 1], lang));
    // a verb without a complement shares the one of the next
    if (verb < 0 || verb >= before.length - 1 || subordinate[lang].test(left)) return false;
    return opensClause(after, lang);
  });
}

const joints = {
  fr: / (?:et|ainsi que|tandis que|alors que) | ?; ?/,
  en: / (?:and|while|as well as) | ?; ?/,
};
const nounChange = {
  fr: /^(?:(?:une? |la |l')?(?:amelioration|augmentation|reduction|diminution|renforcement|hausse|baisse) d|meilleure?s? |plus (?:de |d'|grande?s? )|moins (?:de |d')|davantage d)/,
  en: /^(?:improved|increased|reduced|better|greater|stronger|more|less|fewer|higher|lower|enhanced) /,
};
const subordinate = {
  fr: /\b(?:qui|que|qu'|dont|ou|quand|lorsque|si|pour)\b/,
  en: /\b(?:to|can|could|dare|able|will|help|helps|let|lets|make|makes|who|that|which|how|when|where|if)\b/,
};
const articles = {
  fr: /^(?:les|des|l[ae]|l'|leurs?|son|sa|ses|chaque|ils?|elles?)$/,
  en: /^(?:the|their|its|his|her|they|more|fewer|all|most)$/,
};
const beforeNoun =
  /^(?:la|le|une?|du|des?|d'|sa|son|ses|leurs?|par|sans|en|a|the|an?|of|to|with|their|for|in|no)$/;

function tellsChange(word: string, before: string | undefined, lang: Lang): boolean {
  if (before !== undefined && beforeNoun.test(before)) return false;
  if (finiteVerbs[lang].test(word)) return true;
  return lang === 'fr' && /^[a-z]{2,}ent$/.test(word) && !nounsInEnt.test(word);
}

/** Whether what follows “and” is a clause: a verb of the same subject, or a subject with its verb. */
function opensClause(words: readonly string[], lang: Lang): boolean {
  const [first, second = ''] = words;
  if (first === undefined) return false;
  if (tellsChange(first, undefined, lang)) return !(lang === 'en' && /^(?:it|them|so)$/.test(second));
  // « et se confient », « et n’appellent plus » : most often the other side of the same change
  if (lang === 'fr' && !articles.fr.test(first)) return false;
  const pronoun = /^(?:ils?|elles?|they)$/.test(first);
  for (const [n, word] of words.slice(1, 7).entries()) {
    if (subordinate[lang].test(word) || /^(?:of|for|with|in)$/.test(word)) return false;
    // « et les gardent » : the article is a pronoun, what follows is no new subject
    if (tellsChange(word, words[n], lang))
      return pronoun || n > 0 || (lang === 'en' && !articles.en.test(first));
  }
  return false;
}
