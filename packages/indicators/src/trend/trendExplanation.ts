import { formatDay, formatNumber, formatQuantity, type Lang, unitIn } from '@jalon/core';
import { amountText } from '../explain/amountText.ts';
import type { ExplainOptions, Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { Result } from '../result/Result.ts';
import type { Trend } from './TrendResult.ts';
import { trendWords } from './trendWords.data.ts';

/** From which probability on a slope is no clear trend. */
const unclear = 0.05;

/** A trend in two sentences: what it was, and where it leads if the straight line goes on. */
export const trendExplanation: Explanation<Result<Trend>> = {
  methods: ['linear-trend', 'log-linear-trend', 'logit-trend'],
  say({ value, unit: own }, lang, options) {
    const unit = unitOf(own, options, lang);
    const past = pastText(value, unit, lang);
    const { projection } = value;
    return projection ? `${past} ${futureText(value, projection, unit, lang)}` : past;
  },
};

/** The unit of the result, unless the words of the indicator say it better. */
function unitOf(own: string, { indicator }: ExplainOptions, lang: Lang): string {
  return indicator ? unitIn(indicator, lang) : own;
}

function pastText({ start, end, n, perYear, p }: Trend, unit: string, lang: Lang): string {
  const isUnclear = p !== undefined && p >= unclear;
  const isRising = perYear > 0;
  const words = perYear === 0 ? trendWords.level : isRising ? trendWords.rising : trendWords.falling;
  return say(isUnclear && perYear !== 0 ? trendWords.unclear : words, lang, {
    start: formatDay(start, lang),
    end: formatDay(end, lang),
    n: formatNumber(n, lang),
    change: rateText(isUnclear ? perYear : Math.abs(perYear), unit, lang),
    p: formatNumber(p ?? 1, lang),
  });
}

function futureText(
  { scale, attainment }: Trend,
  projection: NonNullable<Trend['projection']>,
  unit: string,
  lang: Lang,
): string {
  const { value, date, predictionInterval } = projection;
  const amount = (each: number) => amountText(each, unit, lang);
  const interval = predictionInterval
    ? say(trendWords.interval, lang, {
        confidence: formatQuantity(predictionInterval.confidence, 'ratio', lang),
        lower: amount(predictionInterval.lower),
        upper: amount(predictionInterval.upper),
      })
    : '';
  return say(trendWords.projected, lang, {
    scale: say(trendWords[scale], lang),
    value: amount(value),
    date: formatDay(date, lang),
    interval,
    target: attainment ? targetText(attainment, amount, lang) : '',
  });
}

function targetText(
  { target, date, reached, probability }: NonNullable<Trend['attainment']>,
  amount: (value: number) => string,
  lang: Lang,
): string {
  const words = reached ? trendWords.reached : trendWords.missed;
  return say(probability === undefined ? words : trendWords.probability, lang, {
    target: amount(target),
    due: formatDay(date, lang),
    probability: probability === undefined ? '' : probabilityText(probability, lang),
  });
}

/** No probability is printed as certainty. */
function probabilityText(probability: number, lang: Lang): string {
  const [words, shown] =
    probability < 0.01
      ? [trendWords.below, 0.01]
      : probability > 0.99
        ? [trendWords.above, 0.99]
        : [trendWords.about, Number(probability.toFixed(2))];
  return say(words, lang, { share: formatQuantity(shown, 'ratio', lang) });
}

/** A change per year with two digits that say something; of a rate in points. */
function rateText(perYear: number, unit: string, lang: Lang): string {
  const isRate = unit === 'ratio';
  const size = Math.abs(perYear) * (isRate ? 100 : 1);
  if (size >= 1 || size === 0) {
    return isRate ? formatQuantity(perYear, 'ratio-point', lang) : amountText(perYear, unit, lang);
  }
  const decimals = Math.min(15, 1 - Math.floor(Math.log10(size)));
  if (!isRate && /^[A-Z]{3}$/.test(unit)) return formatQuantity(perYear, unit, lang);
  const number = formatNumber(isRate ? perYear * 100 : perYear, lang, { decimals });
  return isRate
    ? say(trendWords.points, lang, { number })
    : unit === '' || unit === 'n'
      ? number
      : `${number}\u00A0${unit}`;
}
