import { missingPeriods } from '../observed/missingPeriods.ts';
import type { Notes } from '../result/takeNotes.ts';
import { dayNumber } from '../schedule/dayNumber.ts';
import { overlap } from './overlap.ts';
import type { Part } from './Part.ts';
import type { RollUpOptions } from './RollUpOptions.ts';
import type { Selection } from './Selection.ts';

/** Of the periods that touch the days asked for those inside, and how many more there should be. */
export function selectTime(
  parts: readonly Part[],
  { period, asOf }: Pick<RollUpOptions, 'period' | 'asOf'>,
  notes: Notes,
): Selection {
  const from = period ? dayNumber(period.start) : -Infinity;
  const until = period ? dayNumber(period.end) : Infinity;
  const inside = parts.filter(({ start, end }) => start >= from && end <= until);
  if (parts.length > inside.length) notes.warn('period-not-inside', { parts: parts.length - inside.length });
  const known = inside.filter(({ reason }) => reason !== 'no-actual');
  // a gap counts unless it lies under a value
  const gaps = inside.filter(
    (part) => part.reason === 'no-actual' && !known.some((own) => overlap(own, part)),
  );
  const recorded = [...known, ...gaps].sort((a, b) => a.end - b.end);
  // what is to come is not missing
  const last = asOf === undefined ? until : Math.min(until, dayNumber(asOf));
  const holes = missingPeriods(recorded, from, period ? last : Infinity);
  const first = recorded.reduce((found, { start }) => Math.min(found, start), Infinity);
  return {
    parts: known,
    missing: gaps.length + holes,
    // Stryker disable next-line ArrayDeclaration: no list of weights has one for a period
    missingCodes: [],
    day: last,
    start: period ? from : first,
    end: period ? until : (recorded.at(-1)?.end ?? -Infinity),
  };
}
