/** How many people were in a group, how many still were at the end. */
export interface GroupRetention {
  /** People at the start. */
  readonly enrolled: number;
  /** Of those, people at the end. */
  readonly completed: number;
}

/**
 * The share of people lost between two moments: 1 − completed / enrolled.
 * Source: What Works Clearinghouse, Standards Handbook 5.0, 2022, overall attrition.
 * @returns 0 (nobody) to 1 (everybody); `undefined` where nobody was enrolled or more completed than were
 * @example
 * ```ts
 * import { attrition } from '@jalon/indicators';
 * attrition({ enrolled: 200, completed: 150 }); // => 0.25
 * ```
 */
export function attrition({ enrolled, completed }: GroupRetention): number | undefined {
  if (!(completed >= 0 && enrolled > 0 && completed <= enrolled && Number.isFinite(enrolled)))
    return undefined;
  return (enrolled - completed) / enrolled;
}
