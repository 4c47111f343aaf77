import { formatNumber, type Words } from '@jalon/core';
import { rollUpExplanation } from '../aggregation/rollUpExplanation.ts';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { PooledIndicator } from './PooledLine.ts';

const words = {
  one: { fr: '1 ligne est montrée à part, avec sa raison.', en: '1 line stands beside it, with its reason.' },
  many: {
    fr: '{count} lignes sont montrées à part, avec leurs raisons.',
    en: '{count} lines stand beside it, with their reasons.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How a pooled figure is said: as a roll-up over organisations, with how many lines are not in it. */
export const poolIndicatorExplanation: Explanation<PooledIndicator> = {
  methods: ['pooled-indicator'],
  say: (result, lang, options) => {
    const { way = result.method, excluded } = result;
    const sentence = rollUpExplanation.say({ ...result, method: way }, lang, options);
    if (excluded.length === 0) return sentence;
    const count = formatNumber(excluded.length, lang);
    return `${sentence} ${say(excluded.length === 1 ? words.one : words.many, lang, { count })}`;
  },
};
