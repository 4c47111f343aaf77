import { formatNumber } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { PickedQuotes } from './pickQuotes.ts';
import { qualitativeWords } from './qualitativeWords.data.ts';

/** How picked quotes are said: how many codes have one that may be printed. The quotes themselves are the report's. */
export const pickQuotesExplanation: Explanation<PickedQuotes> = {
  methods: ['quotes-by-code'],
  say: ({ coverage }, lang) =>
    say(qualitativeWords.quotes, lang, {
      found: formatNumber(coverage.observed, lang),
      codes: formatNumber(coverage.expected, lang),
    }),
};
