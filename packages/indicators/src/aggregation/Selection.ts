import type { KnownPart, Part } from './Part.ts';

/** The parts that a figure is made of, what is missing of them, and the days it is about. */
export interface Selection {
  readonly parts: readonly Part[];
  readonly missing: number;
  readonly missingCodes: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The day that a last value should stand for, Infinity where any day will do. */
  readonly day: number;
  /** A total that was recorded beside its parts. */
  readonly whole?: KnownPart;
}
