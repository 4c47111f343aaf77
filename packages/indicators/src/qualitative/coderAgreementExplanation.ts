import { formatNumber } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { CoderAgreement } from './coderAgreement.ts';
import { qualitativeWords } from './qualitativeWords.data.ts';

/** How the agreement of two coders is said: kappa over how many quotes, how many were read differently. */
export const coderAgreementExplanation: Explanation<CoderAgreement> = {
  methods: ['coder-agreement'],
  say: ({ value, verbatims, differences }, lang) =>
    say(qualitativeWords.agreement, lang, {
      verbatims: formatNumber(verbatims, lang),
      kappa: formatNumber(value, lang, { decimals: 2, minDecimals: 2 }),
      differences: formatNumber(differences.length, lang),
    }),
};
