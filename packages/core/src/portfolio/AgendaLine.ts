import type { LocalizedText } from '../text/LocalizedText.ts';
import type { ClockTime } from '../time/ClockTime.ts';

/** What happens at one time of a day that people spend together. */
export interface AgendaLine {
  /** Time of the day, for example `10:30`. */
  readonly start: ClockTime;
  /** Where it is said; without it, the line lasts until the next one. */
  readonly end?: ClockTime;
  /** What happens then. */
  readonly text: LocalizedText;
}
