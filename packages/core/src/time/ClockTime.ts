/** A time of the day on the clock of the place, `HH:MM` from `00:00` to `23:59`, for example `14:30`. */
export type ClockTime = string;

/** From one time of a day to another, or a beginning whose end is not said. */
export interface ClockSpan {
  readonly start: ClockTime;
  readonly end?: ClockTime;
}
