import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { periodsOverlap } from '../../time/periodsOverlap.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isGap } from '../series/numberOf.ts';
import { periodWriter } from '../series/periodWords.ts';
import { seriesOf } from '../series/seriesOf.ts';

/** Is a day counted twice? */
export const dataPeriodsOverlap: Rule = {
  code: 'data/periods-overlap',
  severity: 'error',
  asks: { fr: 'Un jour est-il compté deux fois ?', en: 'Is a day counted twice?' },
  words: {
    fr: 'Les périodes {a} et {b} de « {label} » se chevauchent.',
    en: 'Periods {a} and {b} of “{label}” overlap.',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    const wordsOf = periodWriter();
    for (const indicator of indicators) {
      const told = new Set<string>();
      for (const series of seriesOf(current.get(indicator.id) ?? [])) {
        for (const [first, second] of overlaps(series, indicator)) {
          // a total and its breakdown overlap together
          const { period, place, organisation } = second;
          const key = JSON.stringify([first.period, period, place, organisation]);
          if (told.has(key)) continue;
          told.add(key);
          yield {
            params: { a: wordsOf(first.period), b: wordsOf(period), label: indicator.name },
            at: placeOf('observation', second.id, '/period'),
            related: [placeOf('observation', first.id, '/period')],
          };
        }
      }
    }
  },
};

/** One pair for each stretch of days that is covered more than once. */
function* overlaps(
  series: readonly Observation[],
  indicator: Indicator,
): Generator<readonly [Observation, Observation]> {
  const values = series.filter((observation) => !isGap(observation));
  const inOrder = values.sort(({ period: a }, { period: b }) =>
    a.start !== b.start ? (a.start < b.start ? -1 : 1) : a.end > b.end ? -1 : Number(a.end < b.end),
  );
  const addsUp = addsOverTime(indicator);
  let reach: Observation | undefined;
  let isTold = false;
  for (const own of inOrder) {
    const before: Observation | undefined = reach;
    if (!before || own.period.start > before.period.end) {
      [reach, isTold] = [own, false];
      continue;
    }
    const isSame = own.period.start === before.period.start && own.period.end === before.period.end;
    // two instruments may look at one period; what adds up may not
    const isTwice = addsUp
      ? periodsOverlap(before.period, own.period)
      : isSame && own.instrument === before.instrument;
    if (isTwice && !isTold) {
      isTold = true;
      yield [before, own];
    }
    if (own.period.end > before.period.end || !addsUp) reach = own;
  }
}

/** Whether each day belongs to one value: states, totals to date, people counted anew each year do not add up. */
function addsOverTime({ basis, countOf, additivity }: Indicator): boolean {
  const overTime = additivity?.['time'];
  if (basis !== 'increment' || (overTime !== undefined && overTime !== 'sum')) return false;
  return (
    overTime === 'sum' ||
    (countOf !== 'distinct-people' && countOf !== 'households' && countOf !== 'organisations')
  );
}
