import type { IsoDay, Verbatim } from '@jalon/core';

/** What somebody said, with the codes that it was given; a verbatim of the dossier fits. */
export type CodedVerbatim = Pick<
  Verbatim,
  'id' | 'codings' | 'interview' | 'person' | 'saidOn' | 'withdrawnOn'
>;

/** When computations on quotes look. */
export interface QuoteDayOptions {
  /** A consent withdrawn by that day is none; without it any withdrawal counts. */
  readonly asOf?: IsoDay;
}
