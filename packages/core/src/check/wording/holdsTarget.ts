import { foldText } from '../../text/foldText.ts';
import type { Lang } from '../../text/LocalizedText.ts';
import { foldStatement } from './foldStatement.ts';
import { peopleWords } from './peopleWords.data.ts';

/** What {@link holdsTarget} knows of the indicator. */
export interface HoldsTargetOptions {
  /** Values of its targets; a ratio as a fraction. */
  readonly targets: readonly number[];
  /** Its unit, as people write it. */
  readonly unit: string;
}

/**
 * Whether the name of an indicator holds its target: « 80 % des parents… », “at least 60 families”, or the very number
 * that is agreed. Ages, durations, scales (« sur 10 ») and how often something must happen to count are no targets.
 */
export function holdsTarget(text: string, lang: Lang, options: HoldsTargetOptions): boolean {
  const folded = foldStatement(text);
  if (patterns[lang].some((pattern) => pattern.test(folded)) || stated.test(foldText(text.slice(0, 400))))
    return true;
  // « 100 familles logées »
  const [, counted = ''] = /^\d[\d ]* (?:[a-z]+ )??([a-z-]+)/.exec(folded) ?? [];
  if (peopleWords[lang].test(counted)) return true;
  const unit = foldStatement(options.unit).replace(/s$/, '');
  for (const match of folded.matchAll(/(?<![\d.,/-])(\d+(?:[ .,]\d+)*) ?(%)?/g)) {
    const rest = folded.slice(match.index + match[0].length).trimStart();
    const before = folded.slice(0, match.index);
    if (noTarget[lang].test(rest) || notAfter[lang].test(before)) continue;
    if (match.index === 0 && unit.length > 2 && rest.startsWith(unit)) return true;
    const number = Number((match[1] ?? '').replace(/[ ](?=\d{3})/g, '').replace(',', '.'));
    const value = match[2] ? number / 100 : number;
    if (number > 1 && options.targets.some((target) => Math.abs(target - value) < 1e-9)) return true;
  }
  return false;
}

/** « (objectif : 45 par an) », “target 45”; not the target 4.2 of an agenda. */
const stated = /\b(?:objectif|cible|target)s? ?(?:[:=]|de|of|fixee? a)? ?\d+(?![\d.]*\.[\da-z])/;

const patterns: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    /^(?:au moins |environ |plus de )?\d+(?:[.,]\d+)? ?% (?:des? |du |d')/,
    /^(?:doubler|tripler) |^(?:la moitie|un tiers|(?:les )?deux tiers|(?:les )?trois quarts) d(?:es|e|u)\b|^\d+ [a-z]+ sur \d|: \d[\d ]*(?:%|par an|en 20\d\d|$)/,
    /^(?:au moins|au minimum|minimum|plus de) \d+ (?!ans|mois|jours|semaines|heures|fois)/,
    /^(?:atteindre|porter|passer|faire passer|arriver)\b.*\d/,
    /^(?:augmentation|hausse|baisse|reduction|diminution|augmenter|reduire|diminuer|baisser)\b.{0,60}? (?:de|d'au moins|a) \d+(?:[.,]\d+)? ?%?(?! (?:ans|mois|jours|semaines|a))/,
    /\bd'ici (?:a |la |le |fin |l')?(?:[a-z]+ )?(?:20\d\d|\d+ (?:ans|mois))\b/,
  ],
  en: [
    /^(?:at least |about |over |more than )?\d+(?:\.\d+)? ?% of /,
    /^(?:to )?(?:double|triple) |^(?:half|a third|two thirds|three quarters) of |^\d+ (?:in|out of) \d|^from \d+ to \d+ (?!years|months|weeks|days)|: \d[\d,]*(?:%| a year| in 20\d\d|$)/,
    /^(?:at least|a minimum of|minimum|more than|no (?:fewer|less) than) \d+ (?!years|months|days|weeks|hours|times)/,
    /^(?:reach|attain|achieve)\b.*\d/,
    /^(?:increase|reduction|decrease|rise|reduce)\b.{0,60}? (?:of|by|to) \d+(?:\.\d+)? ?%?(?! (?:years|months|days|weeks))/,
    /\bby (?:the end of )?(?:[a-z]+ )?20\d\d\b/,
  ],
};

/** What follows a number that counts no target: an age, a length, a frequency, a range, a sum of money per day. */
const noTarget = {
  fr: /^(?:ans?|mois|jours?|semaines?|heures?|h|minutes?|fois|eme|e|er|re|ere|a \d|et \d|-|\/|points?|m2|km|€|euros?)(?![a-z])/,
  en: /^(?:years?|months?|days?|weeks?|hours?|h|minutes?|times|st|nd|rd|th|to \d|and \d|-|\/|points?|m2|km|usd|dollars?)(?![a-z])/,
};
/** What precedes such a number. */
const notAfter = {
  fr: /(?:sur|moins de|plus de|ayant (?:au moins|plus de)|au moins|entre|de \d+ a|a partir de|article|odd|n°|t|phase|niveau|\/|[<>≥≤]) ?$/,
  en: /(?:out of|under|over|with (?:at least|more than)|at least|less than|more than|fewer than|between|from|article|sdg|no\.?|q|phase|level|aged|\d to|\/|[<>≥≤]) ?$/,
};
