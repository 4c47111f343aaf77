/**
 * One thing to say about data: code, weight, place, words.
 * @module
 */
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Place } from './Place.ts';

/**
 * How much an issue weighs: an `error` makes a figure or a file wrong, a `warning` makes it doubtful, a `hint` is a
 * question worth asking.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** A value that a message shows: a text in any language, or a number in the unit that the message names. */
export type IssueParam = LocalizedText | number;

/**
 * One thing to say about data: what was found, how much it weighs and where. The words are kept apart, so that the
 * same issue reads in every language (see {@link formatIssue}).
 */
export interface Issue {
  /** `area/what`, for example `target/no-baseline`; the key of its words. */
  readonly code: string;
  readonly severity: Severity;
  /** What the words show, by name. */
  readonly params: Readonly<Record<string, IssueParam>>;
  /** Where it was found. */
  readonly at?: Place;
  /** Other places that take part in it, for example the first of two entities with one id. */
  readonly related?: readonly Place[];
}
