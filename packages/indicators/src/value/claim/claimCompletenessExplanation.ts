import { formatNumber, type Words } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import type { ClaimCompletenessResult } from './claimCompleteness.ts';
import { factList } from './factList.ts';
import { impactDimensions } from './ImpactDimension.ts';
import { dimensionWords } from './impactWords.data.ts';

const words = {
  complete: {
    fr: 'L’affirmation dit quelque chose des cinq dimensions de l’impact.',
    en: 'The claim speaks of all five dimensions of impact.',
  },
  partial: {
    fr: '{count} dimensions de l’impact sur {all} sont décrites ; il manque : {missing}.',
    en: '{count} of {all} dimensions of impact are described; missing: {missing}.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How the completeness of a claim is said: how many dimensions, and which parts are missing. */
export const claimCompletenessExplanation: Explanation<ClaimCompletenessResult> = {
  methods: ['five-dimensions'],
  say: ({ value }, lang) =>
    value.missing.length === 0
      ? say(words.complete, lang)
      : say(words.partial, lang, {
          count: formatNumber(value.complete.length, lang),
          all: formatNumber(impactDimensions.length, lang),
          missing: factList(
            value.missing.map((part) => dimensionWords[part]),
            lang,
          ),
        }),
};
