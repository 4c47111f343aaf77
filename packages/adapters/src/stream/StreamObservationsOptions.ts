import type { Dimension, GapState, Indicator, IsoDay, NumberLocale, Organisation, Period } from '@jalon/core';
import type { ReadCsvRowsOptions } from '../csv/ReadCsvRowsOptions.ts';
import type { ImportMapping } from '../spreadsheet/import/ImportMapping.ts';
import type { BareRatio } from '../spreadsheet/import/toIndicatorUnit.ts';
import type { ObservationColumn } from './ObservationColumn.ts';

/** What is known of a long table beside its rows. */
export interface StreamObservationsOptions extends ReadCsvRowsOptions {
  /** What each column holds; default what `proposeObservationColumns` makes of the header. */
  readonly columns?: readonly ObservationColumn[];
  /** Row of the header, from 1; 0 where there is none. Default: found among the first 50, with `columns` the first. */
  readonly headerRow?: number;
  /** The indicators of the dossier: recognised by id, code or name; values are said in their units. */
  readonly indicators?: readonly Pick<Indicator, 'id' | 'unit' | 'code' | 'name'>[];
  /** The organisations of the dossier, recognised by id or name; any other gets an id made from its name. */
  readonly organisations?: readonly Pick<Organisation, 'id' | 'name'>[];
  /** The dimensions of the dossier, by whose labels the codes of categories are recognised. */
  readonly dimensions?: readonly Pick<Dimension, 'id' | 'categories'>[];
  /** Which indicator a code or a name is, where it does not say it itself. */
  readonly mapping?: ImportMapping;
  /** Where the table comes from: it decides whether "1.250" is a thousand and whether a day or a month comes first. */
  readonly locale?: NumberLocale;
  /** Month (1 to 12) in which the programme's or the fiscal year starts. */
  readonly yearStartsInMonth?: number;
  /** What the table's own words for "no value" mean. */
  readonly gapWords?: Readonly<Record<string, GapState>>;
  /** How a number without a unit is meant where the indicator is a ratio; without it such a number is not guessed. */
  readonly bareRatio?: BareRatio;
  /** The period of rows that name none. */
  readonly period?: Period;
  /** Id of the organisation of rows that name none. */
  readonly organisation?: string;
  /** Of an .xlsx: the sheet by name, or by place from 0; default the first that a person sees and that holds cells. */
  readonly sheet?: string | number;
  /** The day on which the records are made. */
  readonly recordedOn?: IsoDay;
}
