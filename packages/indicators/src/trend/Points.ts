import { JalonError } from '@jalon/core';

/** Values over time, as two lists of one length: when, then how much. */
export interface Points {
  /** Moments on any scale with equal steps, for example years or numbers of months; in any order. */
  readonly x: readonly number[];
  /** Values in one unit; `undefined` where one is missing. */
  readonly y: readonly (number | undefined)[];
}

/** The points that have a value; `undefined` where one of them is not finite. */
export function knownPoints({ x, y }: Points): { x: number[]; y: number[] } | undefined {
  requireOneLength(x, y);
  const known = y.flatMap((value, n) => (value === undefined ? [] : [[x[n] as number, value] as const]));
  if (!known.flat().every(Number.isFinite)) return undefined;
  return { x: known.map(([at]) => at), y: known.map(([, value]) => value) };
}

/** Throws where two lists that belong together differ in length. */
export function requireOneLength(x: readonly unknown[], y: readonly unknown[]): void {
  if (x.length === y.length) return;
  const lengths = { x: x.length, y: y.length };
  throw new JalonError(
    'invalid-argument',
    `Two lists of one length were expected, found ${x.length} and ${y.length}.`,
    lengths,
  );
}
