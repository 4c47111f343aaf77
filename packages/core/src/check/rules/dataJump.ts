import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { lengthInDays } from '../../time/lengthInDays.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBroken, isExplained } from '../series/isExplained.ts';
import { numberOf } from '../series/numberOf.ts';
import { seriesOf } from '../series/seriesOf.ts';
import { shown } from '../series/shown.ts';

// all five are ours: a jump is rare, large beside what is usual here, and large in itself
/** Values that a series needs before something is usual in it. */
const valuesForUsual = 5;
/** How many times the (lower) median change a jump is. */
const timesUsualChange = 5;
/** How many times the smaller value the larger one is. */
const timesSmaller = 3;
/** What a count reaches at least: from 2 to 7 is no jump. */
const smallCount = 10;
/** What a share moves by at least, in fractions of one. */
const smallShare = 0.2;

/** What happened here? */
export const dataJump: Rule = {
  code: 'data/jump',
  severity: 'hint',
  asks: { fr: 'Que s’est-il passé ici ?', en: 'What happened here?' },
  words: {
    fr: '« {label} » passe de {a} à {b} : changement réel, de méthode ou saisie ?',
    en: '“{label}” goes from {a} to {b}: real change, new method or typing error?',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      const { name, unit } = indicator;
      // a total grows fast when it is young
      if (indicator.basis === 'running-total') continue;
      for (const series of seriesOf(current.get(indicator.id) ?? [])) {
        for (const { a, b, after } of jumpsOf(series, indicator))
          yield {
            params: { label: name, a: shown(a, unit), b: shown(b, unit) },
            at: placeOf('observation', after.id, '/value'),
          };
      }
    }
  },
};

interface Change {
  readonly before: Observation;
  readonly after: Observation;
  readonly a: number;
  readonly b: number;
}

function* jumpsOf(series: readonly Observation[], indicator: Indicator): Generator<Change> {
  const known: { readonly observation: Observation; readonly value: number }[] = [];
  for (const observation of series) {
    const value = numberOf(observation);
    if (value !== undefined) known.push({ observation, value });
  }
  // most series are even, and there may be very many
  const isEven = known.every(
    ({ value: b }, index) => !isLarge(known[index - 1]?.value ?? b, b, 0, indicator),
  );
  if (known.length < valuesForUsual || isEven) return;
  const changes = known.slice(1).map(({ observation: after, value: b }, index): Change => {
    const { observation: before, value: a } = known[index] as (typeof known)[number];
    return { before, after, a, b };
  });
  const sizes = changes.map(({ a, b }) => Math.abs(b - a)).sort((x, y) => x - y);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const seasons = valuesBySeason(known);
  let peak: Change | undefined;
  for (const change of changes) {
    // the way back from a peak belongs to the peak
    const isReturn = peak?.after === change.before && !isLarge(peak.a, change.b, usual, indicator);
    peak = undefined;
    if (isReturn || !isLarge(change.a, change.b, usual, indicator)) continue;
    peak = change;
    if (isComparable(change, indicator) && !isSeasonal(change, seasons)) yield change;
  }
}

function isLarge(a: number, b: number, usual: number, { unit, basis }: Indicator): boolean {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  const isShare = unit === 'ratio' || basis === 'ratio';
  const isSmall = isShare ? large - small < smallShare : large < smallCount;
  // what comes from nothing or goes to nothing has stopped or started
  return small > 0 && !isSmall && large >= timesSmaller * small && Math.abs(b - a) > timesUsualChange * usual;
}

function isComparable({ before, after }: Change, indicator: Indicator): boolean {
  const [x, y] = [lengthInDays(before.period), lengthInDays(after.period)];
  const isAsLong = indicator.basis !== 'increment' || Math.max(x, y) <= 1.2 * Math.min(x, y);
  return isAsLong && !isExplained(after) && !isExplained(before) && !isBroken(indicator, before, after);
}

type Known = readonly { readonly observation: Observation; readonly value: number }[];

/** The values by the day of the year on which their period starts, the smallest first. */
function valuesBySeason(known: Known): ReadonlyMap<string, readonly number[]> {
  const seasons = new Map<string, number[]>();
  for (const { observation, value } of known) {
    const day = observation.period.start.slice(5);
    const own = seasons.get(day);
    if (own) own.push(value);
    else seasons.set(day, [value]);
  }
  for (const values of seasons.values()) values.sort((x, y) => x - y);
  return seasons;
}

/** Whether the same days of another year look alike: the summer party, the month without a session. */
function isSeasonal(
  { after, before, a, b }: Change,
  seasons: ReadonlyMap<string, readonly number[]>,
): boolean {
  const recurs = ({ period }: Observation, value: number) => {
    const values = seasons.get(period.start.slice(5)) ?? [];
    // the value itself is one of them
    return (values[indexAbove(values, value / 2) + 1] ?? Number.POSITIVE_INFINITY) < value * 2;
  };
  return recurs(after, b) && recurs(before, a);
}

/** Where the first value above a limit stands in a list with the smallest first. */
function indexAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? limit) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
