import { formatDay, formatNumber, type Lang } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { changeWords, trustWords } from './changeWords.data.ts';
import type { TrustComponentTrend, TrustTrend } from './trustTrend.ts';

/** How trust is said: the last mean of each component with its spread and n, and how it moved. */
export const trustTrendExplanation: Explanation<TrustTrend> = {
  methods: ['trust-trend'],
  say: ({ value }, lang) =>
    say(changeWords.trust, lang, {
      components: value.map((trend) => componentText(trend, lang)).join(lang === 'fr' ? '\u00A0; ' : '; '),
    }),
};

function componentText({ component, rounds, change }: TrustComponentTrend, lang: Lang): string {
  const name = trustWords[component][lang];
  const last = rounds.at(-1);
  if (last?.mean === undefined) {
    const words =
      last?.withheld === 'too-few-answers' ? changeWords.trustWithheld : changeWords.trustNotAsked;
    return say(words, lang, { component: name });
  }
  const number = (value: number) => formatNumber(value, lang, { decimals: 1, minDecimals: 1 });
  const since = rounds.find(({ mean }) => mean !== undefined)?.date ?? last.date;
  return say(change === undefined ? changeWords.trustComponent : changeWords.trustComponentTrend, lang, {
    component: name,
    mean: number(last.mean),
    spread: number(last.spread ?? 0),
    n: formatNumber(last.n ?? 0, lang),
    change: change === undefined ? '' : `${change > 0 ? '+' : ''}${number(change)}`,
    since: lang === 'fr' ? `le ${formatDay(since, lang)}` : formatDay(since, lang),
  });
}
