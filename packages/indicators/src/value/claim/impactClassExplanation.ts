import { typeset, type Words } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import type { ImpactClassificationResult } from './classifyImpact.ts';
import { factList } from './factList.ts';
import { factWords, impactClassWords } from './impactWords.data.ts';

const words = {
  class: { fr: 'Classement de l’effet : {class}.', en: 'Class of the outcome: {class}.' },
  needs: {
    fr: 'Pour aller plus loin, il manque : {missing}.',
    en: 'To go further, this is missing: {missing}.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How a class of impact is said: the class, and which facts could move it. */
export const impactClassExplanation: Explanation<ImpactClassificationResult> = {
  methods: ['impact-class'],
  say({ value }, lang) {
    const sentence = say(words.class, lang, { class: typeset(impactClassWords[value.class][lang], lang) });
    if (value.missing.length === 0) return sentence;
    const facts = value.missing.map((fact) => factWords[fact]);
    return `${sentence} ${say(words.needs, lang, { missing: factList(facts, lang) })}`;
  },
};
