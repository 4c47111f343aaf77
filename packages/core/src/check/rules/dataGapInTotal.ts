import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { daysBetween } from '../../time/daysBetween.ts';
import type { IsoDay } from '../../time/IsoDay.ts';
import type { Period } from '../../time/Period.ts';
import { shiftPeriod } from '../../time/shiftPeriod.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBrokenDown } from '../series/isBrokenDown.ts';
import { remembered } from '../series/remembered.ts';
import { seriesOf } from '../series/seriesOf.ts';

/** Records that a series needs before it has a rhythm; ours. */
const recordsForRhythm = 3;
/** How much longer the longest period of a rhythm may be than the shortest (February and March); ours. */
const evenness = 1.13;
/** Beyond this many periods it is a pause, not a gap; ours. */
const longestGap = 12;

/** Is the total complete? */
export const dataGapInTotal: Rule = {
  code: 'data/gap-in-total',
  severity: 'warning',
  asks: { fr: 'Le total est-il complet ?', en: 'Is the total complete?' },
  words: {
    fr: '« {label} » : des périodes manquent (nombre : {missing}), le total est un minimum.',
    en: '“{label}”: periods are missing (number: {missing}), the total is a minimum.',
  },
  find: function* ({ indicators, observations, observationTables }, context) {
    // what is missing here may stand in a table
    if (observationTables.length > 0) return;
    const current = currentByIndicator(observations, context);
    const dayOf = remembered((day) => daysBetween('1970-01-01', day));
    for (const indicator of indicators) {
      if (indicator.basis !== 'increment' || !isSummed(indicator)) continue;
      const whole = seriesOf(current.get(indicator.id) ?? []).filter(
        ([first]) => first && !isBrokenDown(first),
      );
      const total = whole.find(([first]) => first?.place === undefined && first?.organisation === undefined);
      let missing = 0;
      for (const series of total ? [total] : whole) missing += missingIn(series, dayOf);
      if (missing > 0)
        yield { params: { label: indicator.name, missing }, at: placeOf('indicator', indicator.id) };
    }
  },
};

const isSummed = ({ additivity, targets }: Indicator): boolean =>
  additivity?.['time'] === 'sum' ||
  targets.some(({ over }) => over === 'to-date' || over === 'life-of-programme');

/** Periods of a regular series without any record; a gap that is recorded is known, and counts as one. */
function missingIn(series: readonly Observation[], dayOf: (day: IsoDay) => number): number {
  if (series.length < recordsForRhythm) return 0;
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  for (const { period } of series) {
    const days = dayOf(period.end) - dayOf(period.start) + 1;
    shortest = Math.min(shortest, days);
    longest = Math.max(longest, days);
  }
  if (longest > evenness * shortest) return 0;
  let missing = 0;
  for (const [index, { period }] of series.entries()) {
    const before = series[index - 1]?.period;
    if (before && dayOf(period.start) - dayOf(before.end) > shortest)
      missing += missingBetween(before, period);
  }
  return missing;
}

function missingBetween(before: Period, after: Period): number {
  let [count, asked] = [0, 0];
  for (let next = shiftPeriod(before, 1); next.end < after.start; next = shiftPeriod(next, 1)) {
    count += 1;
    if (count > longestGap) return 0;
    if (!isSummer(next)) asked += 1;
  }
  return asked;
}

/** July and August, in which many activities rest. */
const isSummer = ({ start, end }: Period): boolean =>
  ['07', '08'].includes(start.slice(5, 7)) && ['07', '08'].includes(end.slice(5, 7));
