/**
 * What is printed for a person at a screen.
 * @module
 */
/** Where a command prints: the two streams, how wide the screen is, whether it shows colour. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns of the screen. */
  readonly width: number;
  readonly colour: boolean;
  /** Language tag of the environment, for example `fr_BE.UTF-8`. */
  readonly locale: string;
}
