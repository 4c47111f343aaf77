import { formatNumber } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { CodeSaturation } from './codeSaturation.ts';
import { qualitativeWords } from './qualitativeWords.data.ts';

/** How saturation is said: so many codes in so many interviews, and from which one on nothing new came. */
export const codeSaturationExplanation: Explanation<CodeSaturation> = {
  methods: ['code-saturation'],
  say: ({ value, interviews, reachedAt }, lang) =>
    say(reachedAt === undefined ? qualitativeWords.notSaturated : qualitativeWords.saturated, lang, {
      codes: formatNumber(value, lang),
      interviews: formatNumber(interviews.length, lang),
      reachedAt: formatNumber(reachedAt ?? 0, lang),
    }),
};
