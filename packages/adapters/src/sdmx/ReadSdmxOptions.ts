import type { Basis } from '@jalon/core';

/** What is known of an SDMX-CSV beforehand. */
export interface StreamSdmxOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** Id of the dimension whose codes are the indicators; default INDICATOR, SERIES or MEASURE, else the dataflow is one indicator. */
  readonly indicator?: string;
  /** Id of the dimension of time; default TIME_PERIOD. */
  readonly time?: string;
  /** What values stand for in time: it is told and never assumed. */
  readonly basis?: Basis;
  /** Ends the reading: the next row is then refused with the signal’s reason. */
  readonly signal?: AbortSignal;
}

/** What bounds the reading of a whole SDMX-CSV. */
export interface ReadSdmxOptions extends Omit<StreamSdmxOptions, 'signal'> {
  /** Rows that are read, default 1,000,000. */
  readonly maxRows?: number;
}
