import { currentEntries } from '../observed/currentEntries.ts';
import { type Days, type Entry, isUnknown } from '../observed/ObservedSeries.ts';
import { readValue } from '../observed/readValue.ts';
import type { Notes } from '../result/takeNotes.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import type { KnownPart, Part } from './Part.ts';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import { ratioOfSums } from './ratioOfSums.ts';

/**
 * The observations of one indicator as known on a day: after revisions, wherever a revision moved them, one part per
 * period, place, organisation and categories. What does not apply is no part.
 */
export function readParts(
  records: readonly RollUpValue[],
  { min, countOf }: Pick<RollUpIndicator, 'min' | 'countOf'>,
  { asOf, finalOnly = false, ids }: Pick<RollUpOptions, 'asOf' | 'finalOnly' | 'ids'>,
  notes: Notes,
): readonly Part[] {
  const dated = records
    .map((record) => ({ record, start: dayNumber(record.period.start), end: dayNumber(record.period.end) }))
    .filter(({ start, end }) => start <= end);
  if (dated.length < records.length) notes.warn('not-a-day', {}, 'error');
  if (dated.some(({ record }) => record.uncertainty && !record.bounds)) {
    notes.warn('uncertainty-left-out', {}, 'hint');
  }
  // no count is below 0
  const least = min ?? (countOf === undefined ? undefined : 0);
  const known = dated.filter(({ end }) => asOf === undefined || end <= dayNumber(asOf));
  // the number of the record stands in for its days, so that it is found again after revisions
  const read = known.map(
    ({ record }, n): Entry => ({
      ...readValue(completed(record, least), finalOnly),
      start: n,
      end: n,
    }),
  );
  const parts = new Map<string, Part>();
  for (const entry of currentEntries(read)) {
    const found = known[entry.start];
    if (!found || !applies(found.record)) continue;
    const part = partOf(entry, found, ids);
    const key = JSON.stringify([part.start, part.end, ...[...part.attributes].sort()]);
    const before = parts.get(key);
    parts.set(key, before ? agreed(before, part, notes) : part);
  }
  for (const { reason, end } of parts.values()) {
    if (reason !== undefined && reason !== 'no-actual') notes.warn(reason, { date: isoDay(end) }, 'error');
  }
  // of several faults of the same days the same one is told, in whatever order the records came
  return [...parts.values()].sort(
    (a, b) =>
      a.end - b.end || a.start - b.start || (faultOf(a) < faultOf(b) ? -1 : Number(faultOf(a) > faultOf(b))),
  );
}

/**
 * A ratio whose parts alone were recorded has their quotient; of what is at most 4, the lowest possible value is known.
 * Statistical intervals do not add up end by end: they are left out.
 */
function completed({ uncertainty: _, ...record }: RollUpValue, least: number | undefined): RollUpValue {
  const { value, numerator, denominator, bounds } = record;
  const ratio = ratioOfSums([numerator], [denominator]);
  if (value === undefined && ratio !== undefined) return { ...record, value: ratio };
  if (bounds?.max === undefined || bounds.min !== undefined || least === undefined) return record;
  return { ...record, bounds: { min: Math.min(least, bounds.max), max: bounds.max } };
}

/** Nothing was to be observed where it does not apply, nor of a share of nobody. */
const applies = ({ state, value, numerator, denominator }: RollUpValue): boolean =>
  state !== 'not-applicable' && !(value === undefined && numerator === 0 && denominator === 0);

function partOf(
  entry: Entry,
  { record, start, end }: Days & { readonly record: RollUpValue },
  ids: RollUpOptions['ids'],
): Part {
  const { id, place, organisation, categories = {}, numerator, denominator, n } = record;
  const attributes = new Map(Object.entries(categories));
  if (place !== undefined) attributes.set('place', place);
  if (organisation !== undefined) attributes.set('organisation', organisation);
  const where = { start, end, attributes };
  if (isUnknown(entry)) return { ...where, reason: entry.reason };
  const { value, low, high, marks } = entry;
  const behind = ids?.get(id as string);
  return {
    ...where,
    known: {
      value,
      low,
      high,
      marks,
      start,
      end,
      numerator,
      denominator,
      n,
      ids: behind,
    },
  };
}

/** Two records of one part: a number fills a gap, the same number twice is one, anything else a conflict. */
function agreed(a: Part, b: Part, notes: Notes): Part {
  if (a.reason === 'no-actual') return b;
  if (b.reason === 'no-actual') return a;
  const { start, end, attributes } = a;
  if (!a.known || !b.known || said(a.known) !== said(b.known))
    return { start, end, attributes, reason: 'conflict' };
  notes.warn('duplicate', { date: isoDay(end) }, 'hint');
  // the one with fewer reservations stands, whichever came first
  const [doubtOfA, doubtOfB] = [a.known.marks, b.known.marks].map((marks) => [marks.length, ...marks].join());
  return (doubtOfA ?? '') > (doubtOfB ?? '') ? b : a;
}

const faultOf = ({ reason }: Part): string => reason ?? '';

/** What two records of one part have to agree on. */
const said = ({ value, low, high, numerator, denominator, n, ids }: KnownPart): string =>
  JSON.stringify([
    value,
    String(low),
    String(high),
    numerator,
    denominator,
    n,
    ids && [...new Set(ids)].sort(),
  ]);
