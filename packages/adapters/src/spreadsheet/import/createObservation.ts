import type { IsoDay, Observation, Period } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { periodKey } from './periodKey.ts';
import { type RowSource, writtenOf } from './RowSource.ts';
import { readableStem } from './readableStem.ts';
import { recordedAmount } from './recordedAmount.ts';
import type { Amount } from './toIndicatorUnit.ts';

/** What a record is about. */
export interface RecordSubject {
  readonly indicator: string;
  readonly period: Period;
  readonly organisation: string | undefined;
  /** The organisation is one of several whose figures stand in the table, so its id is part of that of the record. */
  readonly isOneOf: boolean;
  /** Codes of categories by dimension. */
  readonly categories: Observation['categories'] | undefined;
  readonly recordedOn: IsoDay | undefined;
}

/** A record as a cell gives it; its id is the readable stem, not yet made unique. */
export function createObservation(
  source: RowSource,
  cell: ReadingValue,
  amount: Amount,
  about: RecordSubject,
): Observation {
  const { indicator, period, organisation, categories, recordedOn } = about;
  const record: RecordDraft = { id: stemOf(about), indicator, period };
  if (organisation !== undefined) record.organisation = organisation;
  if (categories !== undefined) record.categories = categories;
  Object.assign(record, recordedAmount(cell, amount));
  record.provenance = provenanceOf(source, cell);
  if (recordedOn !== undefined) record.recordedOn = recordedOn;
  return record;
}

/** A record that is being made: a table has a hundred thousand, so each is made once and not put together from parts. */
type RecordDraft = { -readonly [Part in keyof Observation]: Observation[Part] };

function provenanceOf(
  { file, table }: RowSource,
  cell: ReadingValue,
): NonNullable<Observation['provenance']> {
  const provenance: ProvenanceDraft = {};
  if (file) provenance.file = file;
  if (table.sheet) provenance.sheet = table.sheet;
  provenance.cell = cell.cell;
  const written = writtenOf(cell);
  if (written !== '') provenance.text = written;
  return provenance;
}

type Provenance = NonNullable<Observation['provenance']>;
type ProvenanceDraft = { -readonly [Part in keyof Provenance]: Provenance[Part] };

function stemOf({ indicator, period, organisation, isOneOf, categories }: RecordSubject): string {
  let stem = `${indicator}.${periodKey(period)}`;
  if (isOneOf && organisation !== undefined) stem += `.${organisation}`;
  for (const dimension in categories) stem += `.${readableStem('category', categories[dimension] ?? '')}`;
  return stem;
}
