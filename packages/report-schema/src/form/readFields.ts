import type { Json } from '@jalon/core';
import type { FieldLayout } from './FormKind.ts';
import { type FormReading, filledAt, typed } from './FormReading.ts';
import { valueAt, withValueAt } from './jsonPath.ts';
import type { FilledValue } from './ReportForm.ts';
import { readValue } from './readValue.ts';
import { fieldId } from './ShownAnswer.ts';

/** An object of an answer with what its fields say; a field that was not asked, or cannot be read, stays as it was. */
export function readFields(
  fields: readonly FieldLayout[],
  values: readonly FilledValue[],
  before: Json | undefined,
  reading: FormReading,
): Json | undefined {
  const { lang } = reading;
  let read = before;
  // a unit is read before the numbers that stand in it
  for (const field of fields.toSorted(
    (a, b) => Number(b.input.kind === 'unit') - Number(a.input.kind === 'unit'),
  )) {
    const filled = filledAt(values, fieldId(field));
    if (!filled) continue;
    const was = valueAt(before, field.path);
    const unit = valueAt(read, ['unit']);
    const found = readValue(field.input, filled.value, {
      lang,
      before: was,
      ...(typeof unit === 'string' ? { unit } : {}),
    });
    const said = { field: field.title, text: typed([filled]) };
    if ('expected' in found) {
      reading.say('form/unreadable', 'error', { ...said, expected: found.expected }, filled.at, field.path);
    } else if (field.planned && was !== undefined && found.value !== was) {
      reading.say('form/planned-changed', 'warning', said, filled.at, field.path);
    } else read = withValueAt(read, field.path, found.value);
  }
  for (const field of fields) {
    if (!field.needs || valueAt(read, field.path) === undefined || valueAt(read, field.needs) !== undefined)
      continue;
    const filled = filledAt(values, fieldId(field));
    reading.say(
      'form/left-alone',
      'warning',
      { field: field.title, text: typed(filled ? [filled] : []) },
      filled?.at,
      field.path,
    );
    read = withValueAt(read, field.path, undefined);
  }
  return read;
}

/** The first field without which there is no answer, where it has no value. */
export const missingIn = (fields: readonly FieldLayout[], read: Json | undefined): FieldLayout | undefined =>
  fields.find((field) => field.must && valueAt(read, field.path) === undefined);
