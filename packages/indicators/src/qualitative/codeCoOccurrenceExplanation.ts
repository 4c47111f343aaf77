import { formatNumber } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { CodeCoOccurrence } from './codeCoOccurrence.ts';
import { qualitativeWords } from './qualitativeWords.data.ts';

/** How co-occurring codes are said: the three most frequent pairs with how often they occur. */
export const codeCoOccurrenceExplanation: Explanation<CodeCoOccurrence> = {
  methods: ['code-co-occurrence'],
  say: ({ value }, lang) => {
    if (value.length === 0) return say(qualitativeWords.noPairs, lang);
    const pairs = value
      .slice(0, 3)
      .map(({ codes: [one, other], together }) =>
        say(qualitativeWords.pair, lang, { one, other, together: formatNumber(together, lang) }),
      );
    return say(qualitativeWords.pairs, lang, { pairs: pairs.join(', ') });
  },
};
