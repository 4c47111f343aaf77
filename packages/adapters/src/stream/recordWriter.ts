import type { Observation, Period } from '@jalon/core';
import type { RecordedAmount } from '../spreadsheet/import/recordedAmount.ts';
import { columnLetters } from '../workbook/cellAddress.ts';
import type { About } from './aboutReader.ts';
import type { ColumnPlan } from './ColumnPlan.ts';
import type { Counts } from './countReader.ts';
import { idPart } from './idPart.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/**
 * Writes the record of a row.
 * @param amount a plain number in the unit of the indicator, or all that the cell says
 * @param remark what stands beside it in words
 * @param written what the cell says, where that is not the number itself
 */
export type WriteRecord = (
  indicator: string,
  period: Period,
  key: string,
  about: About,
  amount: number | RecordedAmount,
  counts: Counts | undefined,
  remark: string | undefined,
  row: number,
  written: string,
) => Observation;

type Draft = { -readonly [K in keyof Observation]: Observation[K] };

/** No id may be longer. */
const longestId = 128;

/**
 * Makes the writing of records. The id is made from what the record is about, so that the same row gives the same id
 * whatever stands around it, and a second reading adds nothing.
 */
export function recordWriter(
  plan: Pick<ColumnPlan, 'value'>,
  { file, sheet, recordedOn }: Pick<StreamObservationsOptions, 'file' | 'sheet' | 'recordedOn'>,
): WriteRecord {
  const column = columnLetters(plan.value);
  const provenanceOf = provenanceIn(file, typeof sheet === 'string' ? sheet : undefined);
  return (indicator, period, key, about, amount, counts, remark, row, written) => {
    const name = `${indicator}.${key}${about.key}`;
    const cell = column + row;
    // fields are set one by one: a spread for each would take longer than reading the row
    const record: Draft = {
      id: name.length <= longestId ? name : idPart('observation', name),
      indicator,
      period,
      provenance: provenanceOf(cell),
    };
    if (about.place !== undefined) record.place = about.place;
    if (about.organisation !== undefined) record.organisation = about.organisation;
    if (about.categories !== undefined) record.categories = about.categories;
    if (typeof amount === 'number') {
      record.value = amount;
      record.state = 'reported';
    } else Object.assign(record, amount);
    if (counts) addCounts(record, counts);
    if (remark !== undefined && remark !== '') {
      const own = record.comment;
      record.comment = typeof own === 'string' ? `${own}\n${remark.trim()}` : remark.trim();
    }
    if (recordedOn !== undefined) record.recordedOn = recordedOn;
    if (written !== '') record.provenance = { ...record.provenance, text: written };
    return record;
  };
}

/** Makes the provenance of cells; a spread for each row would take longer than reading it. */
function provenanceIn(
  file: string | undefined,
  sheet: string | undefined,
): (cell: string) => NonNullable<Observation['provenance']> {
  if (file === undefined) return sheet === undefined ? (cell) => ({ cell }) : (cell) => ({ sheet, cell });
  return sheet === undefined ? (cell) => ({ file, cell }) : (cell) => ({ file, sheet, cell });
}

function addCounts(record: Draft, { numerator, denominator, n }: Counts): void {
  if (numerator !== undefined) record.numerator = numerator;
  if (denominator !== undefined) record.denominator = denominator;
  if (n !== undefined) record.n = n;
}
