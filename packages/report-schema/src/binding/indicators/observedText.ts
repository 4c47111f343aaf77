import type { Indicator, Lang, Observation } from '@jalon/core';
import { actualText } from '../../items/rowText.ts';
import { say } from '../../items/say.ts';
import { gapStateWords } from '../../items/words.data.ts';
import { bareRow, scaleText } from '../indicatorWords.ts';

/** The recorded value: of a share that was given in two parts, their quotient. */
export function observedValue({ value, numerator, denominator }: Observation): Observation['value'] {
  if (value !== undefined || numerator === undefined || !denominator) return value;
  return numerator / denominator;
}

/** One recorded value in words, with how sure it is and of how many; where there is none, why. */
export function observedText(observation: Observation, indicator: Indicator, lang: Lang): string | undefined {
  const { state, stage, bounds, approximate, denominator, n = denominator } = observation;
  if (isGap(state)) return gapStateWords[state][lang];
  const value = observedValue(observation);
  if (value === undefined) return gapStateWords['not-available'][lang];
  if (typeof value !== 'number') return scaleText(value, indicator, lang);
  if (indicator.unit === 'ratio' && n !== undefined && n < fewest) {
    return say(countWords, lang, { count: observation.numerator ?? Math.round(value * n), n });
  }
  const actual = {
    value,
    ...bounds,
    ...(approximate && { approximate }),
    ...(stage === 'provisional' && { provisional: true }),
  };
  const text = actualText({ ...bareRow(indicator), actual }, lang, 'with-unit');
  return text !== undefined && indicator.unit === 'ratio' && n !== undefined
    ? say(shareWords, lang, { text, n })
    : text;
}

// fewer than this make no percentage: it is said what they are
const fewest = 10;
const countWords = { fr: '{count} sur {n}', en: '{count} of {n}' };
const shareWords = { fr: '{text} (n = {n})', en: '{text} (n = {n})' };

const isGap = (state: Observation['state']): state is keyof typeof gapStateWords =>
  state !== undefined && Object.hasOwn(gapStateWords, state);
