import type { ReviewedRecord } from './QualityReview.ts';

const gaps: readonly string[] = [
  'pending',
  'not-available',
  'not-collected',
  'not-communicated',
  'not-applicable',
  'dont-know',
  'refused',
  'suppressed',
  'unreadable',
];

/** Whether a record holds a value of any kind. */
export const hasValue = ({ value, state = 'reported' }: ReviewedRecord): boolean =>
  value !== undefined && !gaps.includes(state);

/** The finite number that a record holds. */
export const numberOf = (record: ReviewedRecord): number | undefined =>
  hasValue(record) && typeof record.value === 'number' && Number.isFinite(record.value)
    ? // minus zero is zero
      record.value + 0
    : undefined;

/** The records that no other one revises. */
export function currentRecords(records: readonly ReviewedRecord[]): readonly ReviewedRecord[] {
  const revised = new Set(records.flatMap(({ revises }) => revises ?? []));
  return records.filter(({ id }) => id === undefined || !revised.has(id));
}

/** Records by a key of theirs, in the order in which the keys first come. */
export function groupRecords(
  records: readonly ReviewedRecord[],
  keyOf: (record: ReviewedRecord) => string,
): ReadonlyMap<string, readonly ReviewedRecord[]> {
  const groups = new Map<string, ReviewedRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const own = groups.get(key);
    if (own) own.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/** What a record is about beside its period, as a key. */
export const scopeKey = ({ indicator, organisation, place, categories = {} }: ReviewedRecord): string =>
  JSON.stringify([
    indicator,
    organisation ?? null,
    place ?? null,
    Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** A period as a key. */
export const periodKey = ({ period }: Pick<ReviewedRecord, 'period'>): string =>
  JSON.stringify([period.start, period.end]);

/** Records in the order of time. */
export const inTime = (records: readonly ReviewedRecord[]): readonly ReviewedRecord[] =>
  records.toSorted((a, b) =>
    periodOrder(a) < periodOrder(b) ? -1 : Number(periodOrder(a) > periodOrder(b)),
  );

const periodOrder = ({ period }: ReviewedRecord): string => `${period.end} ${period.start}`;
