import { foldText } from '../../text/foldText.ts';
import type { Lang } from '../../text/LocalizedText.ts';
import { peopleWords } from './peopleWords.data.ts';

/**
 * Whether a question asks for two judgements with one answer: « l’accueil et les horaires », “friendly and efficient”.
 * Pairs of people, of numbers, of fixed words (“name and address”) are one question.
 */
export function asksTwoThings(text: string, lang: Lang): boolean {
  const question = foldText(text.slice(0, 400)).replace(/"[^"]*"|\([^()]*\)/g, ' ');
  if (twoQuestions[lang].test(question) || twoJudgements[lang].test(question)) return true;
  return pairs[lang].some((pair) => {
    for (const match of question.matchAll(pair)) {
      const [, first = '', second = ''] = match;
      const people = [first, second].some((word) =>
        word.split(/[ ']/).some((part) => peopleWords[lang].test(part) && !/^services?$/.test(part)),
      );
      if (!people && !fixed[lang].test(`${first} ${second}`) && !open[lang].test(question)) return true;
    }
    return false;
  });
}

/** Two whole questions, each with its own verb, joined by “and”. */
const twoQuestions: { readonly [L in Lang]: RegExp } = {
  fr: /-(?:t-)?(?:ils?|elles?|vous|tu|on|ce)\b.* et .*-(?:t-)?(?:ils?|elles?|vous|tu|on|ce)\b/,
  en: /^(?:is|are|was|were|do|does|did|have|has|can)\b.* and (?:is|are|was|were|do|does|did|have|has|can) (?:the|your?|our|it|they)\b/,
};

/** One verb, one adjective beside another: « vous a-t-il écouté et conseillé », “how warm and dry”. */
const twoJudgements: { readonly [L in Lang]: RegExp } = {
  fr: /-t-(?:il|elle|on) (?:bien )?[a-z]+(?:e|i|u|is|it) et (?:bien )?[a-z]+(?:e|i|u|is|it)(?![a-z])|^(?:je|tu|vous|nous) .*\b(?:plus|moins|mieux) [a-z]+ et (?:plus|moins|mieux) [a-z]+|\b(?:m'a|t'a|vous a|nous a|vous ont|m'ont) (?:bien )?([a-z]+)(?:e|i|u)e?s? et (?:bien )?[a-z]+(?:e|i|u)e?s?(?= ?[.?]?$)|^a quel point .*\b[a-z]+ et [a-z]+ ?\??$/,
  en: /^how (?!often|many|much|far|long|old)[a-z]+ and [a-z]+ (?:is|are|was|were|do|did|does)\b|^i (?:feel|am|was|felt) (?:more|less|better) [a-z]+ and (?:more|less|better) |^(?:the|my|our) [a-z]+ (?:is|was|are|were) (?:very |well )?[a-z]+ and (?:very |well )?[a-z]+ ?\.?$|^[a-z ]+ listened to me and /,
};

const article = "(?:d[eu]s? |de la |de l'|l[ae]s? |l'|votre |vos |aux? |a la |a l')";

/** Two things, or two qualities, joined by “and”. */
const pairs: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    new RegExp(
      `(?<![a-z])${article}([a-z-]+)(?: (?:de |d')?[a-z-]+)? (?:et|ainsi que|et/ou) ${article}([a-z-]+)`,
      'g',
    ),
    /^(?=.*(?:-(?:t-)?(?:ils?|elles?|vous|ce)\b|est-ce que))(?!.*\b(?:ou|quand)\b).* (?<!\b(?:un|une|des|de|le|la|les|en|a) )([a-z-]+[a-z]) et (?:assez |tres |bien |plus |toujours )?([a-z-]+) ?\??$/g,
  ],
  en: [
    /\b(?:the|your|our|its) ([a-z-]+)(?: [a-z-]+)? and (?:the |your |our |its )?([a-z-]+)/g,
    /^(?:(?:is|are|was|were) (?:the|your|our)|(?:do|did) you (?:feel|find)) .*\b([a-z-]+) and ([a-z-]+) ?\??$/g,
  ],
};

/** Pairs that are one thing. */
const fixed = {
  fr: /^(?:noms? prenoms?|prenoms? noms?|jours? heures?|dates? heures?|dates? lieux?|lieux? dates?|matin soir|jour nuit|aller retour|sante bien-etre|arts? metiers?|droits? devoirs?|entree sortie|debut fin|numero (?:de )?[a-z]+|rue numero|code [a-z]+|la les?|.*\d.*)$/,
  en: /^(?:first last|name (?:address|surname|age|date)|date (?:time|place)|day (?:night|time|month)|time place|morning evening|beginning end|start end|pros cons|rights duties|health wellbeing|month year|strengths weaknesses|.*\d.*)$/,
};

/** Questions answered in free words or by a date, a number, a choice between the two. */
const open = {
  fr: /\bentre\b|\bcombien\b|\bquelles? (?:est|sont)\b|\bquels? (?:est|sont)\b|\bqu'|\bpourquoi\b|\bcomment\b|\bdifference|\blien\b|\bdecri|\bracont|\bcoche/,
  en: /\bbetween\b|\bhow (?:many|much)\b|\bwhat\b|\bwhy\b|\bwhich\b|\bwhen\b|\bwhere\b|\bdescribe\b|\btell\b|\bboth\b|\btick\b|\bdifference/,
};
