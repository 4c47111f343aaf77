import type { Indicator } from '../../indicator/Indicator.ts';
import { daysBetween } from '../../time/daysBetween.ts';
import type { IsoDay } from '../../time/IsoDay.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { lengthInDays } from '../../time/lengthInDays.ts';
import { periodOf } from '../../time/periodOf.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isSound } from '../series/isSound.ts';

/** Days that a value may take from the end of its period to the dossier, at most one collection interval; ours. */
const daysToBringIn = 45;

/** How old is the last figure? */
export const dataStale: Rule = {
  code: 'data/stale',
  severity: 'warning',
  asks: { fr: 'De quand date le dernier chiffre ?', en: 'How old is the last figure?' },
  words: {
    fr: 'La dernière valeur de « {label} » a {days} jours de plus que prévu.',
    en: 'The last value of “{label}” is {days} days older than planned.',
  },
  find: function* ({ indicators, observations, observationTables, programme }, context) {
    const { asOf } = context;
    // what stands in a table may be newer
    if (asOf === undefined || !isIsoDay(asOf) || observationTables.length > 0) return;
    const over = programme?.end;
    const day = over !== undefined && isIsoDay(over) && over < asOf ? over : asOf;
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      let last: { readonly id: string; readonly end: IsoDay } | undefined;
      // a gap that is recorded says what became of the figure
      for (const { id, period } of current.get(indicator.id) ?? [])
        if ((!last || period.end > last.end) && isSound(period)) last = { id, end: period.end };
      if (!last) continue;
      const { planned, late } = intervalOf(indicator, last.end);
      const age = daysBetween(last.end, day);
      if (planned !== undefined && age > planned + late)
        yield { params: { label: indicator.name, days: age - planned }, at: placeOf('observation', last.id) };
    }
  },
};

function intervalOf(
  { maxAgeDays, collectedEvery }: Indicator,
  day: IsoDay,
): { readonly planned?: number; readonly late: number } {
  if (maxAgeDays !== undefined) return { planned: maxAgeDays, late: 0 };
  if (collectedEvery === undefined || collectedEvery === 'custom') return { late: 0 };
  // the length does not depend on the month in which the year starts
  const planned = lengthInDays(periodOf(day, collectedEvery, { yearStartsInMonth: 1 }));
  return { planned, late: Math.min(planned, daysToBringIn) };
}
