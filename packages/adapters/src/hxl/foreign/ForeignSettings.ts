import type { Basis, NumberLocale, Period } from '@jalon/core';

/** What is known of tables of others. */
export interface ForeignSettings {
  readonly file?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly period?: Period | undefined;
  /** Nothing where numbers that can be read in two ways are to be left unread. */
  readonly locale?: NumberLocale | undefined;
  readonly order?: 'dmy' | 'mdy' | undefined;
}
