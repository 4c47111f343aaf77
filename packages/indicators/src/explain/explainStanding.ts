import { formatDay, type Lang } from '@jalon/core';
import type { Progress } from '../progress/ProgressResult.ts';
import { actualText, amountText } from './amountText.ts';
import { explainWords } from './explainWords.data.ts';
import { say } from './say.ts';

/** The sentence of an aim that is kept or not: its bounds, how many periods kept them, where it stands now. */
export function explainStanding(progress: Progress, unit: string, lang: Lang): string | undefined {
  const { actual, standing, target } = progress;
  if (progress.status !== 'computed' || !actual || !standing) return undefined;
  const params = {
    bounds: boundsText(progress, unit, lang),
    inside: count(standing.periodsInside, lang),
    periods: String(standing.periods),
    distance: amountText(Math.abs(standing.distance), unit, lang),
    actual: actualText(actual, unit, lang),
    date: formatDay(actual.date, lang),
    target: target?.value === undefined ? '' : amountText(target.value, unit, lang),
  };
  if (progress.method.startsWith('periods-met')) return say(explainWords.periodsMet, lang, params);
  return say(explainWords[standing.state], lang, params);
}

/** The change itself, where any change in the wanted direction is the aim. */
export function explainImprovement(progress: Progress, unit: string, lang: Lang): string | undefined {
  const { actual, baseline } = progress;
  if (progress.status !== 'computed' || !actual || !baseline) return undefined;
  const { value } = progress;
  const words =
    value > 0 ? explainWords.improved : value < 0 ? explainWords.worsened : explainWords.unchanged;
  return say(words, lang, {
    baseline: amountText(baseline.value, unit, lang),
    since: baseline.date ? say(explainWords.since, lang, { date: formatDay(baseline.date, lang) }) : '',
    actual: actualText(actual, unit, lang),
    date: formatDay(actual.date, lang),
    change: amountText(Math.abs(value), unit, lang),
  });
}

function boundsText({ target }: Progress, unit: string, lang: Lang): string {
  const min = target?.min ?? (target?.max === undefined ? target?.value : undefined);
  const max = target?.max;
  const text = (value: number | undefined) => (value === undefined ? '' : amountText(value, unit, lang));
  if (min !== undefined && max !== undefined) {
    // « entre 18 et 22 enfants »: a word is said once
    const isWord = !/^(ratio|ratio-point|[A-Z]{3})$/.test(unit);
    return say(explainWords.inside, lang, { min: amountText(min, isWord ? '' : unit, lang), max: text(max) });
  }
  return max === undefined
    ? say(explainWords.above, lang, { min: text(min) })
    : say(explainWords.below, lang, { max: text(max) });
}

const count = (periods: number, lang: Lang): string =>
  periods === 1
    ? say(explainWords.onePeriod, lang)
    : say(explainWords.manyPeriods, lang, { count: String(periods) });
