import type { FormMatrix } from '../ReadForm.ts';
import type { Submission } from './openSubmissions.ts';

/** One cell of a matrix: the question that it puts of one choice. */
export interface MatrixCell {
  /** Path of the matrix. */
  readonly path: string;
  readonly choice: string;
  readonly question: string;
}

/** The cells of the matrices of a form, by the name that Kobo makes for each: `goods_bike_number`. */
export const matrixCells = (matrices: readonly FormMatrix[]): ReadonlyMap<string, MatrixCell> =>
  new Map(
    matrices.flatMap(({ name, path, choices, questions }) =>
      choices.flatMap((choice) =>
        questions.map((question) => [`${name}_${choice}_${question}`, { path, choice, question }] as const),
      ),
    ),
  );

/** Brings the answers to a matrix together as rows, one for each choice, as those of a repeat. */
export function nestMatrices(record: Submission, cells: ReadonlyMap<string, MatrixCell>): Submission {
  if (cells.size === 0) return record;
  const plain: [string, unknown][] = [];
  const rows = new Map<string, Map<string, [string, unknown][]>>();
  for (const [field, value] of Object.entries(record)) {
    const found = cellOf(field, cells);
    if (!found) plain.push([field, value]);
    else if (!/^(?:n\/a)?$/i.test(String(value).trim())) {
      const { cell, rest } = found;
      const own = rows.get(cell.path) ?? new Map<string, [string, unknown][]>();
      rows.set(cell.path, own);
      const row = own.get(cell.choice) ?? [[cell.path, cell.choice]];
      own.set(cell.choice, row);
      row.push([`${cell.path}/${cell.question}${rest}`, value]);
    }
  }
  const nested = [...rows].map(([path, own]): [string, unknown] => [
    path,
    [...own.values()].map((row) => Object.fromEntries(row)),
  ]);
  return Object.fromEntries([...plain, ...nested]);
}

/** The cell that a field belongs to, with what stands behind its name: one choice of several, the text of “other”. */
function cellOf(field: string, cells: ReadonlyMap<string, MatrixCell>) {
  const parts = field.split('/');
  for (const [at, part] of parts.entries()) {
    const behind = parts.slice(at + 1).map((each) => `/${each}`);
    const cell = cells.get(part);
    if (cell) return { cell, rest: behind.join('') };
    const beside = part.endsWith('_other') ? cells.get(part.slice(0, -'_other'.length)) : undefined;
    if (beside) return { cell: beside, rest: '_other' };
  }
  return undefined;
}
