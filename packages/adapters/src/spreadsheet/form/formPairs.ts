import type { FormCell } from './FormCell.ts';
import type { FormLabel } from './FormLabel.ts';
import { findLabel } from './findLabel.ts';
import type { FormPhrases } from './formPhrases.ts';

/** A label of a row with what stands beside it in the same row. */
export interface FormPair {
  readonly label: FormLabel;
  readonly at: FormCell;
  readonly cells: readonly FormCell[];
}

/** A row as its labels with what stands beside each, and what stands before the first. */
export interface PairedRow {
  readonly loose: readonly FormCell[];
  readonly pairs: readonly FormPair[];
}

/** A number or a bullet in a column of its own before a label. */
const counter = /^[\s(]*(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[IVX]{1,4})?[\s).°:•*▪►-]*$/u;

/** Parts a row into labels and answers, by the labels that are known. */
export function formPairs(cells: readonly FormCell[], phrases: FormPhrases): PairedRow {
  const labels = cells.map(({ text }) => findLabel(text, phrases));
  // « Nom de l’organisme | N° de dossier » over their answers
  const isHead =
    cells.length > 1 && labels.every((label) => label && label.fit !== 'within' && label.rest === undefined);
  const loose: FormCell[] = [];
  const pairs: (FormPair & { cells: FormCell[] })[] = [];
  cells.forEach((cell, at) => {
    const label = labels[at];
    const last = pairs.at(-1);
    if (label && (isHead || startsPair(label, cell, cells, at, last))) {
      const rest = label.rest === undefined ? [] : [restOf(cell, label.rest)];
      pairs.push({ label, at: cell, cells: rest });
    } else if (last) last.cells.push(cell);
    else loose.push(cell);
  });
  const counts = pairs.length > 0 && loose.every(({ text }) => counter.test(text));
  return { loose: counts ? [] : loose, pairs };
}

/** What stands behind a label in its cell is an answer in words, whatever the program holds. */
const restOf = ({ row, column, cell }: FormCell, text: string): FormCell => ({ row, column, cell, text });

function startsPair(
  label: FormLabel,
  cell: FormCell,
  cells: readonly FormCell[],
  at: number,
  last: FormPair | undefined,
): boolean {
  const next = cells[at + 1];
  if (!last) return label.fit !== 'within' || label.asks;
  if (label.fit !== 'exact') return label.asks && label.fit === 'leading' && label.rest === undefined;
  if (label.asks || last.cells.length > 0) return label.asks || next !== undefined;
  // « Projet | Contact » : the second is the answer, unless it has one itself or stands apart
  return next !== undefined && (next.column === cell.column + 1 || cell.column > last.at.column + 1);
}
