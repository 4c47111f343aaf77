import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isExplained } from '../series/isExplained.ts';
import { isExact, numberOf } from '../series/numberOf.ts';
import { seriesOf } from '../series/seriesOf.ts';
import { shown } from '../series/shown.ts';

/** Periods with the very same value from which one asks; ours. */
const samePeriods = 4;
/** Counts below this may well stay the same: the same group, the same few; ours. */
const largeCount = 30;

/** Copied from the period before? */
export const dataIdenticalValues: Rule = {
  code: 'data/identical-values',
  severity: 'hint',
  asks: { fr: 'Recopié de la période précédente ?', en: 'Copied from the period before?' },
  words: {
    fr: '« {label} » garde exactement {value} sur {n} périodes.',
    en: '“{label}” stays at exactly {value} for {n} periods.',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      const { name, unit } = indicator;
      for (const series of seriesOf(current.get(indicator.id) ?? [])) {
        for (const { value, n, last } of runsOf(series, indicator))
          yield {
            params: { label: name, value: shown(value, unit), n },
            at: placeOf('observation', last.id, '/value'),
          };
      }
    }
  },
};

/** Stretches of one unlikely value in all records that follow each other. */
function* runsOf(series: readonly Observation[], indicator: Indicator) {
  let run: { readonly value: number; readonly n: number; readonly last: Observation } | undefined;
  for (const own of series) {
    const value = isExact(own) && !isExplained(own) ? numberOf(own) : undefined;
    if (run && run.value === value) {
      // the same days recorded twice are another question
      if (own.period.end > run.last.period.end) run = { value, n: run.n + 1, last: own };
      continue;
    }
    if (run && run.n >= samePeriods) yield run;
    run =
      value !== undefined && isUnlikelyToStay(value, own, indicator) ? { value, n: 1, last: own } : undefined;
  }
  if (run && run.n >= samePeriods) yield run;
}

/** Places, posts, tariffs, zeros, a full house stay as they are; attendances and survey results do not. */
function isUnlikelyToStay(value: number, { n, denominator }: Observation, indicator: Indicator): boolean {
  const { basis, countOf, unit, min = 0, max } = indicator;
  if (value === min || value === max || value === 0) return false;
  const arePeople = countOf === 'contacts' || countOf === 'distinct-people' || countOf === 'households';
  if (basis === 'increment') return arePeople && value >= largeCount;
  // a result of many answers; 0.75 or 0.8 comes up by itself
  const isOfAnswers = (n ?? denominator ?? 0) >= largeCount;
  return isOfAnswers && (unit === 'ratio' ? (value * 20) % 1 !== 0 && value < 1 : !Number.isInteger(value));
}
