import { formatNumber, textIn } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { CodeCounts } from './codeCounts.ts';
import { qualitativeWords } from './qualitativeWords.data.ts';

/** How a table of codes is said: so many quotes, and how many of them each code has, the most frequent first. */
export const codeCountsExplanation: Explanation<CodeCounts> = {
  methods: ['code-counts'],
  say: ({ value, verbatims, coverage }, lang) => {
    const codes = value
      .filter((each) => each.verbatims > 0)
      .toSorted((a, b) => b.verbatims - a.verbatims)
      .map(({ code, label, verbatims: count }) =>
        say(qualitativeWords.count, lang, {
          label: label === undefined ? code : textIn(label, lang),
          count: formatNumber(count, lang),
        }),
      );
    return say(qualitativeWords.counts, lang, {
      verbatims: formatNumber(verbatims, lang),
      coded: formatNumber(coverage.observed, lang),
      codes: codes.join(', '),
    });
  },
};
