import type { Observation, Period } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { periodKey } from './periodKey.ts';
import { placeOf, type RowSource, writtenOf } from './RowSource.ts';
import { readableStem } from './readableStem.ts';
import { recordedAmount } from './recordedAmount.ts';
import type { Amount } from './toIndicatorUnit.ts';

/** What a record is about. */
export interface RecordSubject {
  readonly indicator: string;
  readonly period: Period;
  readonly organisation?: string;
  /** The organisation is one of several whose figures stand in the table, so its id is part of that of the record. */
  readonly isOneOf?: boolean;
  /** Codes of categories by dimension. */
  readonly categories?: { readonly [dimension: string]: string };
}

/** A record as a cell gives it; its id is the readable stem, not yet made unique. */
export function createObservation(
  source: RowSource,
  cell: ReadingValue,
  amount: Amount,
  about: RecordSubject,
): Observation {
  const written = writtenOf(cell);
  const { file, sheet } = placeOf(source);
  return {
    id: stemOf(about),
    indicator: about.indicator,
    period: about.period,
    ...(about.organisation === undefined ? {} : { organisation: about.organisation }),
    ...(about.categories === undefined ? {} : { categories: about.categories }),
    ...recordedAmount(cell, amount),
    provenance: {
      ...(file === undefined ? {} : { file }),
      ...(sheet === undefined ? {} : { sheet }),
      cell: cell.cell,
      ...(written === '' ? {} : { text: written }),
    },
  };
}

const stemOf = ({ indicator, period, organisation, isOneOf, categories = {} }: RecordSubject): string =>
  [
    indicator,
    periodKey(period),
    ...(isOneOf && organisation !== undefined ? [organisation] : []),
    ...Object.values(categories).map((code) => readableStem('category', code)),
  ].join('.');
