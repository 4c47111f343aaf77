import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { lengthInDays } from '../../time/lengthInDays.ts';
import { periodsOverlap } from '../../time/periodsOverlap.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBrokenDown } from '../series/isBrokenDown.ts';
import { numberOf } from '../series/numberOf.ts';
import { periodWords } from '../series/periodWords.ts';
import { seriesOf } from '../series/seriesOf.ts';

/** Is an unfinished year compared with a full one? */
export const dataPartialPeriodCompared: Rule = {
  code: 'data/partial-period-compared',
  severity: 'warning',
  asks: {
    fr: 'Compare-t-on une année inachevée avec une année entière ?',
    en: 'Is an unfinished year compared with a full one?',
  },
  words: {
    fr: '« {label} » : {period} n’est pas terminée mais comparée à une période entière.',
    en: '“{label}”: {period} is unfinished but compared with a full one.',
  },
  find: function* ({ indicators, observations }, context) {
    const { asOf } = context;
    if (asOf === undefined || !isIsoDay(asOf)) return;
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      if (indicator.basis !== 'increment') continue;
      for (const series of seriesOf(current.get(indicator.id) ?? [])) {
        if (!series[0] || isBrokenDown(series[0])) continue;
        const partial = series.find((own) => isUnfinished(own, asOf));
        if (!partial || !isCompared(partial, series, indicator)) continue;
        yield {
          params: { label: indicator.name, period: periodWords(partial.period) },
          at: placeOf('observation', partial.id, '/period'),
        };
      }
    }
  },
};

/** A forecast, a provisional figure says itself that more is to come. */
const isUnfinished = (observation: Observation, asOf: string): boolean =>
  observation.period.start <= asOf &&
  asOf < observation.period.end &&
  numberOf(observation) !== undefined &&
  (observation.state ?? 'reported') === 'reported' &&
  observation.stage !== 'provisional';

/** Whether a target of one such period or an earlier period of that length stands beside it. */
function isCompared(
  { period }: Observation,
  series: readonly Observation[],
  { targets }: Indicator,
): boolean {
  const days = lengthInDays(period);
  const isAsLong = (other: Observation) => Math.abs(lengthInDays(other.period) - days) <= days / 10;
  return (
    targets.some(
      (target) => target.over === 'per-period' && (!target.period || periodsOverlap(target.period, period)),
    ) || series.some((other) => other.period.end < period.start && isAsLong(other))
  );
}
