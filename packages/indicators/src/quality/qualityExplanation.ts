import { formatNumber, formatQuantity, type Lang, type Words } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { QualityResult } from './QualityReview.ts';

const words: Readonly<Record<'complete' | 'punctual' | 'nothingDue' | 'questions' | 'noQuestions', Words>> = {
  complete: {
    fr: 'Valeurs reçues : {reported} sur {expected} attendues ({share}){punctual}.',
    en: 'Values received: {reported} of {expected} expected ({share}){punctual}.',
  },
  punctual: { fr: ', dont {onTime} à temps', en: ', {onTime} of them on time' },
  nothingDue: { fr: 'Aucune valeur n’était encore attendue.', en: 'No value was due yet.' },
  questions: { fr: 'À vérifier : {questions}.', en: 'To be looked at: {questions}.' },
  noQuestions: {
    fr: 'Rien d’inhabituel dans les valeurs elles-mêmes.',
    en: 'Nothing unusual in the values themselves.',
  },
};

type Questions = 'outliers' | 'jumps' | 'repeats' | 'duplicates' | 'implausible';

const questionWords: Readonly<Record<Questions, Words>> = {
  outliers: { fr: 'valeurs inhabituelles ({count})', en: 'unusual values ({count})' },
  jumps: { fr: 'variations brusques ({count})', en: 'sudden changes ({count})' },
  repeats: { fr: 'suites de valeurs identiques ({count})', en: 'stretches of identical values ({count})' },
  duplicates: { fr: 'doublons ({count})', en: 'duplicates ({count})' },
  implausible: { fr: 'valeurs hors limites ({count})', en: 'values outside their limits ({count})' },
};

/** How complete, how punctual, how consistent data are, in two sentences. */
export const qualityExplanation: Explanation<QualityResult> = {
  methods: ['data-quality'],
  say({ value }, lang) {
    const { reported, expected, share } = value.completeness;
    const onTime = value.timeliness && formatQuantity(value.timeliness.share, 'ratio', lang);
    const first =
      share === undefined
        ? say(words.nothingDue, lang)
        : say(words.complete, lang, {
            reported: formatNumber(reported, lang),
            expected: formatNumber(expected, lang),
            share: formatQuantity(share, 'ratio', lang),
            punctual: onTime === undefined ? '' : say(words.punctual, lang, { onTime }),
          });
    const questions = questionsOf(value, lang);
    const second =
      questions === '' ? say(words.noQuestions, lang) : say(words.questions, lang, { questions });
    return `${first} ${second}`;
  },
};

function questionsOf(value: NonNullable<QualityResult['value']>, lang: Lang): string {
  const names: readonly Questions[] = ['outliers', 'jumps', 'repeats', 'duplicates', 'implausible'];
  return names
    .filter((name) => value[name].length > 0)
    .map((name) => say(questionWords[name], lang, { count: formatNumber(value[name].length, lang) }))
    .join(', ');
}
