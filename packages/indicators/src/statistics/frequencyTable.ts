/** How often one value occurs. */
export interface Frequency<T> {
  readonly value: T;
  readonly count: number;
  /** Of the values there are, as a fraction. */
  readonly share: number;
}

/** How often each value occurs, and how many are missing. */
export interface FrequencyTable<T> {
  /** In the order in which the values first occur. */
  readonly rows: readonly Frequency<T>[];
  /** Values there are. */
  readonly n: number;
  /** Values there should have been, and are not; they are in no share. */
  readonly missing: number;
}

/**
 * How often each value occurs: its count nᵢ and its share nᵢ / n of the values there are.
 * Source: definition.
 * @param values numbers, codes or yes and no, `undefined` where one is missing; what is not a finite number is missing
 * @example
 * ```ts
 * import { frequencyTable } from '@jalon/indicators';
 * const answers = frequencyTable(['yes', 'no', 'yes', undefined, 'yes']);
 * answers.rows[0]; // => { value: 'yes', count: 3, share: 0.75 }
 * answers.missing; // => 1
 * ```
 */
export function frequencyTable<T extends number | string | boolean>(
  values: readonly (T | undefined)[],
): FrequencyTable<T> {
  const known = values.filter(
    (value): value is T => value !== undefined && (typeof value !== 'number' || Number.isFinite(value)),
  );
  const counts = new Map<T, number>();
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1);
  const n = known.length;
  const rows = [...counts].map(([value, count]) => ({ value, count, share: count / n }));
  return { rows, n, missing: values.length - n };
}
