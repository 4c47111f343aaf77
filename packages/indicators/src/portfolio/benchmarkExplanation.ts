import { formatNumber, formatQuantity, unitIn, type Words } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { Result } from '../result/Result.ts';
import type { Benchmark } from './benchmarkAgainstGroup.ts';

const words = {
  'below-middle-half': {
    fr: '{Own}, pour une médiane de {median} dans un groupe de {n} : plus bas que la moitié centrale du groupe (de {low} à {high}).',
    en: '{Own}, against a median of {median} in a group of {n}: below the middle half of the group ({low} to {high}).',
  },
  'middle-half': {
    fr: '{Own}, pour une médiane de {median} dans un groupe de {n} : dans la moitié centrale du groupe (de {low} à {high}).',
    en: '{Own}, against a median of {median} in a group of {n}: within the middle half of the group ({low} to {high}).',
  },
  'above-middle-half': {
    fr: '{Own}, pour une médiane de {median} dans un groupe de {n} : plus haut que la moitié centrale du groupe (de {low} à {high}).',
    en: '{Own}, against a median of {median} in a group of {n}: above the middle half of the group ({low} to {high}).',
  },
  rank: { fr: 'Rang demandé : {rank} sur {all}.', en: 'Rank, as asked: {rank} of {all}.' },
} as const satisfies Readonly<Record<string, Words>>;

/** How a value beside a group is said: median, middle half, the rank only where it was asked for. */
export const benchmarkExplanation: Explanation<Result<Benchmark>> = {
  methods: ['benchmark'],
  say: ({ value, unit: own }, lang, { indicator }) => {
    const unit = unitIn(indicator ?? { unit: own }, lang);
    const amount = (number: number) => formatQuantity(number, unit, lang);
    const sentence = say(words[value.position], lang, {
      own: amount(value.own),
      median: amount(value.median),
      n: formatNumber(value.n, lang),
      low: amount(value.lowerQuartile),
      high: amount(value.upperQuartile),
    });
    if (value.rank === undefined) return sentence;
    const rank = { rank: formatNumber(value.rank, lang), all: formatNumber(value.n + 1, lang) };
    return `${sentence} ${say(words.rank, lang, rank)}`;
  },
};
