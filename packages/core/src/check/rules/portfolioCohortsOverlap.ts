import type { Cohort, Portfolio } from '../../portfolio/Portfolio.ts';
import { daysBetween } from '../../time/daysBetween.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Cohorts that share more days than this run side by side on purpose; ours, not a standard. */
const mostDays = 31;

/** In which cohort is this day? */
export const portfolioCohortsOverlap: Rule<Portfolio> = {
  code: 'portfolio/cohorts-overlap',
  severity: 'warning',
  asks: { fr: 'De quelle promotion est ce jour ?', en: 'In which cohort is this day?' },
  words: {
    fr: 'La promotion « {a} » finit le {end:day}, après le début de « {b} » le {start:day}.',
    en: 'Cohort “{a}” ends on {end:day}, after “{b}” begins on {start:day}.',
  },
  find: function* ({ cohorts }) {
    const dated = cohorts
      .filter(({ start, end }) => isIsoDay(start) && isIsoDay(end) && start <= end)
      .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    for (const [index, first] of dated.entries()) {
      // from the one that begins last: those that begin near the end of the first
      for (let at = lastFrom(dated, first.end); at > index; at -= 1) {
        const second = dated[at] as Cohort;
        const shared = daysBetween(second.start, first.end) + 1;
        if (shared > mostDays) break;
        // the day on which one ends and the next begins is given to the later one
        if (shared < 2 || second.end <= first.end || runBeside(first, second)) continue;
        yield {
          params: { a: first.label, b: second.label, end: first.end, start: second.start },
          at: placeOf('cohort', first.id, '/end'),
          related: [placeOf('cohort', second.id, '/start')],
        };
      }
    }
  },
};

/** The index of the last cohort that begins by a day. */
function lastFrom(sorted: readonly Cohort[], day: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Cohort).start <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Cohorts with marks of which they share none are two series. */
const runBeside = ({ tags: a }: Cohort, { tags: b }: Cohort): boolean =>
  a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && !a.some((tag) => b.includes(tag));
