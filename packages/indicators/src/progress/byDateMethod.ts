import type { Entry, KnownValue } from '../observed/ObservedSeries.ts';
import type { Rating } from '../rating/Rating.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import type { ProgressMethod } from './ProgressMethod.ts';
import { reachedOutcome } from './reachedOutcome.ts';
import { readAsNumbers } from './readAsNumbers.ts';

/**
 * How many days after the target day something came about, or is announced for: the last day that was recorded less the
 * target day, below 0 where it is earlier. A day after the day of the report is announced, not reached.
 * Source: ours; `by-date@1`. Rated achieved where it came in time, partly achieved where it came late.
 * @example
 * ```ts
 * import { byDateMethod, progress } from '@jalon/indicators';
 * const opening = { scale: 'date' as const, targets: [{ value: '2024-09-02' }] };
 * const september = { period: { start: '2024-09-01', end: '2024-09-30' }, value: '2024-09-09' };
 * const result = progress(opening, [september], { asOf: '2024-10-15', methods: [byDateMethod] });
 * result.value; // => 7
 * result.rating; // => 'partly-achieved'
 * ```
 */
export const byDateMethod: ProgressMethod = {
  id: 'by-date@1',
  answers: ({ scale }) => scale === 'date',
  read(indicator, observations) {
    const dayOf = (value: unknown) => dayNumber(String(value));
    const [read, days] = readAsNumbers(indicator, observations, dayOf);
    // the day that is wanted is the day by which it is due; a day that was recorded does not grow old
    const targets = read.targets.map((target, n) => {
      if (target.of === 'change') return target;
      // Stryker disable next-line OptionalChaining: as many targets are read as there were
      return { ...target, date: target.date ?? String(indicator.targets[n]?.value) };
    });
    return [{ ...read, targets, maxAgeDays: Number.MAX_SAFE_INTEGER }, days];
  },
  compute(facts) {
    const { aim, series, asOf } = facts;
    if ('method' in aim) return { reason: 'unknown-method' };
    // a change from the baseline may lead out of the calendar
    if (!Number.isInteger(aim.value) || aim.value < firstDay || aim.value > lastDay) {
      return { reason: 'outside-domain' };
    }
    // what is recorded last counts, be it after the target day
    const last = series.findLast(isKnown) ?? facts.actual;
    const isAhead = last.value > asOf;
    const daysLate = last.value - aim.value;
    const isOver = asOf >= aim.value && !last.marks.includes('provisional');
    const inTime: Rating = isAhead ? 'on-track' : isOver ? 'achieved' : 'achieved-early';
    const late: Rating = !isAhead ? 'partly-achieved' : asOf >= aim.value ? 'not-achieved' : 'off-track';
    return reachedOutcome({ ...facts, due: aim.value }, 'by-date@1', {
      value: daysLate,
      unit: 'days',
      rating: daysLate <= 0 ? inTime : late,
      reached: {
        scale: 'date',
        actual: isoDay(last.value),
        target: isoDay(aim.value),
        daysLate,
        ...(isAhead && { isAhead }),
        date: isoDay(last.end),
      },
    });
  },
};

/** Day numbers of the first and the last day that an ISO day can be: 0001-01-01, 9999-12-31. */
const firstDay = -719_162;
const lastDay = 2_932_896;

const isKnown = (entry: Entry): entry is KnownValue => entry.reason === undefined;
