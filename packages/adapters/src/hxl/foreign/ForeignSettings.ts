import type { Basis, NumberLocale, Period } from '@jalon/core';

/** What is known of tables of others. */
export interface ForeignSettings {
  readonly file?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly period?: Period | undefined;
  readonly locale?: NumberLocale | undefined;
  readonly order?: 'dmy' | 'mdy' | undefined;
}
