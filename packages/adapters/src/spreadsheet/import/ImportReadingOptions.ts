import type { IsoDay, Period } from '@jalon/core';
import type { ImportMapping } from './ImportMapping.ts';

/** What an import is told beside the reading. */
export interface ImportReadingOptions {
  /** Which indicator a row is, where its code and name do not say it. */
  readonly mapping?: ImportMapping;
  /** Id of the organisation whose values these are; without it they are the programme's. */
  readonly organisation?: string;
  /** The period of values whose column names none. */
  readonly period?: Period;
  /** The day of the import, kept with each new record. */
  readonly recordedOn?: IsoDay;
  /** The day up to which values count for the declared percentages; default the day the sheet was brought up to date. */
  readonly asOf?: IsoDay;
  /** What « moins de 5 » leaves open at its lower end: 1 where only cells that are not 0 are hidden; default 0. */
  readonly smallCounts?: { readonly min: 0 | 1 };
  /** ISO 4217, for amounts that bear no currency. */
  readonly currency?: string;
}
