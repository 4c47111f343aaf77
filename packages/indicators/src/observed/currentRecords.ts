import type { ObservedValue } from './ObservedValue.ts';

/** The records that no later record replaces, and those that must not be used. */
export interface CurrentRecords {
  readonly heads: readonly ObservedValue[];
  readonly conflicts: readonly ObservedValue[];
}

/**
 * The current records after revisions. Two records that replace the same one are a conflict, as is a circle of records
 * that replace each other. Neither side of a conflict is used.
 */
export function currentRecords(records: readonly ObservedValue[]): CurrentRecords {
  const claims = new Map<string, number>();
  for (const { revises } of records)
    if (revises !== undefined) claims.set(revises, (claims.get(revises) ?? 0) + 1);
  const tips = records.filter(({ id }) => id === undefined || !claims.has(id));
  const isRival = ({ revises }: ObservedValue) => revises !== undefined && (claims.get(revises) ?? 0) > 1;
  // what no tip leads to goes round in a circle
  const byId = new Map(records.map((record) => [record.id ?? record, record]));
  const circling = new Set(records);
  for (const tip of tips) {
    for (let at: ObservedValue | undefined = tip; at && circling.delete(at); at = byId.get(at.revises ?? ''));
  }
  return { heads: tips.filter((tip) => !isRival(tip)), conflicts: [...tips.filter(isRival), ...circling] };
}
