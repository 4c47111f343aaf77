import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBroken } from '../series/isExplained.ts';
import { isExact, numberOf } from '../series/numberOf.ts';
import { seriesOf } from '../series/seriesOf.ts';
import { shown } from '../series/shown.ts';

/** Can a total go down? */
export const dataRunningTotalFalls: Rule = {
  code: 'data/running-total-falls',
  severity: 'error',
  asks: { fr: 'Un cumul peut-il baisser ?', en: 'Can a total go down?' },
  words: {
    fr: 'Le cumul de « {label} » baisse de {a} à {b} : erreur, révision ou sorties ?',
    en: 'The running total of “{label}” falls from {a} to {b}: error, revision or exits?',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      const { name, unit, basis, net } = indicator;
      if (basis !== 'running-total' || net) continue;
      for (const series of seriesOf(current.get(indicator.id) ?? [])) {
        const totals = series.filter((total) => isExact(total) && numberOf(total) !== undefined);
        const isYearly = countsAnewEachTime(totals);
        for (const [index, total] of totals.entries()) {
          const before = totals[index - 1];
          const [a, b] = [before && numberOf(before), numberOf(total)];
          if (!before || a === undefined || b === undefined || b >= a) continue;
          const startsAnew = isYearly && total.period.start > before.period.end;
          const isLater = before.period.end < total.period.end;
          if (isLater && !startsAnew && !isBroken(indicator, before, total))
            yield {
              params: { label: name, a: shown(a, unit), b: shown(b, unit) },
              at: placeOf('observation', total.id, '/value'),
            };
        }
      }
    }
  },
};

/** Whether periods grow from one start and then from another: a counter that is set back to zero each year. */
const countsAnewEachTime = (totals: readonly Observation[]): boolean =>
  totals.some(({ period }, index) => period.start === totals[index - 1]?.period.start);
