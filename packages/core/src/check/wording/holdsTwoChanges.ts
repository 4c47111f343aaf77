import type { Lang } from '../../text/LocalizedText.ts';
import { foldStatement } from './foldStatement.ts';
import { tellsChange } from './tellsChange.ts';
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
    if (left === undefined) return lang === 'fr' && meanwhile.test(right) && !subordinate.fr.test(right);
    if (nounChange[lang].test(left) && nounChange[lang].test(right)) return true;
    const [before, after] = [wordsOf(left), wordsOf(right)];
    // an English statement begins with whoever changes: “trust between families” is no verb
    const from = lang === 'en' ? 1 : 0;
    const verb = before.findIndex((word, n) => n >= from && tellsChange(word, before[n - 1], lang));
    // a verb without a complement shares the one of the next
    const complement = before.slice(verb + 1).filter((word) => !(lang === 'fr' && infinitive.test(word)));
    if (verb < 0 || complement.length === 0 || subordinate[lang].test(left)) return false;
    if (lang === 'fr' && gain.test(left) && /^s(?:e |')[a-z]{3}/.test(right)) return true;
    return opensClause(after, lang);
  });
}

const infinitive = /^[a-z]{2,}(?:er|ir)$/;
/** What somebody gains, so that what follows is a change of its own: « gagnent en autonomie et se projettent ». */
const gain = /\b(?:(?:gagne|progresse)(?:nt)? en|(?:re)?prennent|retrouvent|ameliorent)\b/;
const ofTheSame = /^(?:savent|peuvent|osent|veulent) (?:l[ae]s?|l'|y|en|s') ?[a-z]+/;
const meanwhile = / tout en (?:reduisant|diminuant|augmentant|ameliorant|gagnant|renforcant|developpant) /;
const joints = {
  fr: /,? (?:et|ainsi que|tandis que|alors que) | ?; ?|, (?=(?:l[ea]s?|l'|leurs?|ils|elles) ?[a-z])/,
  en: /,? (?:and|while|as well as) | ?; ?|, (?=(?:the|their|they) [a-z])/,
};
const nounChange = {
  fr: /^(?:(?:une? |la |l')?(?:amelioration|augmentation|reduction|diminution|renforcement|hausse|baisse) d|meilleure?s? |plus (?:de |d'|grande?s? )|moins (?:de |d')|davantage d)/,
  en: /^(?:improved|increased|reduced|better|greater|stronger|more|less|fewer|higher|lower|enhanced) /,
};
const subordinate = {
  fr: /\b(?:qui|que|qu'|dont|ou|quand|lorsque|si|pour)\b/,
  en: /\b(?:to|can|could|dare|able|will|help|helps|let|lets|make|makes|who|that|which|what|how|when|where|if)\b/,
};
const alsoNouns =
  /^(?:use|support|work|trust|help|pay|miss|heat|start|offer|play|plan|share|lend|save|move)s?$/;
const articles = {
  fr: /^(?:les|des|l[ae]|l'|leurs?|son|sa|ses|chaque|ils?|elles?)$/,
  en: /^(?:the|their|its|his|her|they|more|fewer|all|most)$/,
};
/** Whether what follows “and” is a clause: a verb of the same subject, or a subject with its verb. */
function opensClause(words: readonly string[], lang: Lang): boolean {
  const [first, second = ''] = words;
  if (first === undefined) return false;
  // « et savent les demander » : of what was said
  if (lang === 'fr' && ofTheSame.test(words.join(' '))) return false;
  // “support” is a noun unless something follows that it does
  if (lang === 'en' && alsoNouns.test(first)) return articles.en.test(second) || /^an?$/.test(second);
  if (tellsChange(first, undefined, lang)) return !(lang === 'en' && /^(?:it|them|so)$/.test(second));
  // « et se confient », « et n’appellent plus » : most often the other side of the same change
  if (lang === 'fr' && !articles.fr.test(first)) return false;
  if (lang === 'en' && /^(?:of|for|with|in|at|on|about|from|by|to|as)$/.test(first)) return false;
  const pronoun = /^(?:ils?|elles?|they)$/.test(first);
  for (const [n, word] of words.slice(1, 7).entries()) {
    if (subordinate[lang].test(word) || /^(?:of|for|with|in)$/.test(word)) return false;
    // « et les gardent » : the article is a pronoun, what follows is no new subject
    if (tellsChange(word, words[n], lang))
      return pronoun || n > 0 || (lang === 'en' && !articles.en.test(first));
  }
  return false;
}
