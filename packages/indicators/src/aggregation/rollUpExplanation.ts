import { formatNumber, formatQuantity, type Lang, unitIn } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import { minimumForPercentage } from '../secrecy/percentageOf.ts';
import type { RollUp } from './RollUpResult.ts';
import { partWords, rollUpWords } from './rollUpWords.data.ts';

type PartWords = (typeof partWords)[string];
type Computed = RollUp & { readonly status: 'computed' };

/** How a rolled-up figure is said: what it comes to, over how many parts, and what is uncertain in it. */
export const rollUpExplanation: Explanation<RollUp> = {
  methods: [
    'roll-up-sum',
    'roll-up-last',
    'roll-up-mean',
    'roll-up-weighted-mean',
    'roll-up-max',
    'roll-up-min',
    'roll-up-ratio-of-sums',
    'roll-up-distinct',
  ],
  say: (result, lang, { indicator }) => {
    const unit = unitIn(indicator ?? result, lang);
    const way = result.method.slice('roll-up-'.length, -'@1'.length) as keyof typeof rollUpWords;
    const sentences = [
      say(isOfFew(result) ? rollUpWords.fewOf : rollUpWords[way], lang, {
        value: valueText(result, unit, lang),
        parts: partsText(result, lang),
        numerator: formatNumber(result.numerator ?? 0, lang),
        denominator: formatNumber(result.denominator ?? 0, lang),
      }),
      worstCaseText(result, unit, lang),
      isOpen(result) ? say(rollUpWords.open, lang) : '',
      result.marks?.includes('provisional') ? say(rollUpWords.provisional, lang) : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  },
};

/** Whether so few stand behind a share that a percentage would say too much. */
const isOfFew = ({ unit, denominator }: Computed): boolean =>
  unit === 'ratio' && denominator !== undefined && denominator < minimumForPercentage;

/** Whether a limit is unknown without the value being the other one. */
const isOpen = ({ bounds, atLeast, atMost }: Computed): boolean =>
  bounds !== undefined && !atLeast && !atMost && (bounds.min === undefined || bounds.max === undefined);

function valueText({ value, bounds, atLeast, atMost, marks }: Computed, unit: string, lang: Lang): string {
  const text = formatQuantity(value, unit, lang);
  if (atLeast) return say(rollUpWords.atLeast, lang, { value: text });
  if (atMost) return say(rollUpWords.atMost, lang, { value: text });
  if (bounds?.min !== undefined && bounds.max !== undefined) {
    const isWord = !/^(ratio|ratio-point|[A-Z]{3})$/.test(unit);
    return say(rollUpWords.between, lang, {
      min: formatQuantity(bounds.min, isWord ? '' : unit, lang),
      max: formatQuantity(bounds.max, unit, lang),
    });
  }
  return marks?.includes('approximate') ? say(rollUpWords.approximately, lang, { value: text }) : text;
}

function partsText({ by, coverage }: Computed, lang: Lang): string {
  const { observed, expected } = coverage;
  const { one, many } = partWords[Object.hasOwn(partWords, by) ? by : 'other'] as PartWords;
  // French counts « 1 lieu sur 3 », English “1 of 3 places”
  const counted = lang === 'fr' ? observed : expected;
  const noun = (counted === 1 ? one : many)[lang];
  return say(observed < expected ? rollUpWords.some : rollUpWords.all, lang, {
    noun,
    observed: formatNumber(observed, lang),
    expected: formatNumber(expected, lang),
  });
}

function worstCaseText(result: Computed, unit: string, lang: Lang): string {
  const { shareOfWeight = 1, ifMissingZero = 0 } = result;
  if (shareOfWeight >= 1) return '';
  return say(rollUpWords.worstCase, lang, {
    share: formatQuantity(shareOfWeight, 'ratio', lang),
    value: formatQuantity(ifMissingZero, unit, lang),
  });
}
