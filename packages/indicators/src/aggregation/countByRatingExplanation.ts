import { formatNumber, type Lang, type Words } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { Result } from '../result/Result.ts';
import type { CountByRating } from './countByRating.ts';

const words = {
  one: {
    fr: '{OnTrack} indicateur sur {total} est en bonne voie ou a atteint sa cible{rest}.',
    en: '{OnTrack} of {total} indicators is on track or at its target{rest}.',
  },
  many: {
    fr: '{OnTrack} indicateurs sur {total} sont en bonne voie ou ont atteint leur cible{rest}.',
    en: '{OnTrack} of {total} indicators are on track or at their target{rest}.',
  },
  none: {
    fr: 'Aucun indicateur sur {total} n’est en bonne voie{rest}.',
    en: 'None of {total} indicators is on track{rest}.',
  },
  without: { fr: ', {count} sans données suffisantes', en: ', {count} without enough data' },
} as const satisfies Readonly<Record<string, Words>>;

/** How a count by rating is said: “7 of 12 indicators are on track or at their target, 2 without enough data.” */
export const countByRatingExplanation: Explanation<Result<CountByRating>> = {
  methods: ['count-by-rating'],
  say: ({ value: { onTrack, total, withoutData } }, lang: Lang) => {
    const count = (number: number) => formatNumber(number, lang);
    const sentence = onTrack === 0 ? words.none : onTrack === 1 ? words.one : words.many;
    const rest = withoutData === 0 ? '' : say(words.without, lang, { count: count(withoutData) });
    return say(sentence, lang, { onTrack: count(onTrack), total: count(total), rest });
  },
};
