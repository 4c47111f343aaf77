import { formatMoney, formatNumber, type Words } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import type { CostPerOutcomeResult } from './costPerOutcome.ts';

const words = {
  exact: {
    fr: '{each} par résultat atteint : {total} pour {count}.',
    en: '{each} per outcome reached: {total} for {count}.',
  },
  atMost: {
    fr: 'Au plus {each} par résultat atteint : {total} pour au moins {count}.',
    en: 'At most {each} per outcome reached: {total} for at least {count}.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How a cost per outcome is said: with the cost and the count behind it. */
export const costPerOutcomeExplanation: Explanation<CostPerOutcomeResult> = {
  methods: ['cost-per-outcome'],
  say: ({ value }, lang) =>
    say(value.atMost ? words.atMost : words.exact, lang, {
      each: formatMoney(value.perOutcome, lang),
      total: formatMoney(value.fullCost, lang),
      count: formatNumber(value.outcomes, lang),
    }),
};
