import { fieldsOf } from '../survey/keptCells.ts';
import type { Submission } from './openSubmissions.ts';

/** A field of a submission by its path: an answer, or the rows of a repeat. */
export interface FlatField {
  /** Names from the outermost group in, with `/` between. */
  readonly path: string;
  readonly value: unknown;
  /** The rows, where the field is a repeat. */
  readonly rows?: readonly Submission[];
}

/** Groups within groups, deeper than any form has. */
const deepest = 20;

/** The fields of a submission, those of groups within objects brought to the top. */
export function flatFields(record: Submission, prefix = '', depth = 0): readonly FlatField[] {
  return Object.entries(record).flatMap(([key, value]): readonly FlatField[] => {
    const path = prefix === '' || key.startsWith(prefix) ? key : `${prefix}${key}`;
    if (Array.isArray(value) && value.length > 0 && value.every(isObject))
      return [{ path, value, rows: value.map(fieldsOf) }];
    if (isObject(value) && !isPlace(value) && !key.startsWith('_') && depth < deepest)
      return flatFields(fieldsOf(value), `${path}/`, depth + 1);
    return [{ path, value }];
  });
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place as ODK hands it out: an answer, not a group. */
const isPlace = (value: unknown): boolean => Array.isArray(fieldsOf(value)['coordinates']);
