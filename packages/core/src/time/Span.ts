import type { Checked } from '../issue/Checked.ts';
import type { IsoDay } from './IsoDay.ts';
import type { Grain } from './Period.ts';

/** The days that a text names, before it is made a period with the label it had. */
export interface Span {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly grain: Grain;
}

/** What a text says that was recognised as one way to write a period; `undefined` where it is another way. */
export type SpanReading = Checked<Span> | undefined;

/** What a reader of periods knows beside the text. */
export interface ReadPeriodOptions {
  /** The text to show in issues. */
  readonly text: string;
  readonly order?: 'dmy' | 'mdy';
  readonly yearStartsInMonth?: number;
}
