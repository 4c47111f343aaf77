import { foldWords } from '../lexicon/foldWords.ts';
import type { ReadingRow } from '../Reading.ts';
import { readMeasure } from '../row/readMeasure.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';
import { sameNumber } from './sameNumber.ts';

/** A row that adds others up. */
export interface TotalRow {
  /** From 0. */
  readonly row: number;
  readonly label: string;
  readonly section?: string;
}

/** One figure of a total and the figures of the rows that it may add up. */
interface Sum {
  readonly cell: string;
  readonly declared: number;
  readonly sum: number;
}

/**
 * Checks a totals row: which rows it adds up is found from its label, its section or the table, and a column in which
 * the total is not their sum is an issue. Where no set of rows fits any column, nothing is said: the parts are unknown.
 */
export function checkTotalRow(
  table: TableSheet,
  total: TotalRow,
  rows: readonly ReadingRow[],
  say: SayIssue,
): void {
  const above = rows.filter(({ row }) => row <= total.row);
  const named = above.filter(({ text, name }) => namesPart(total.label, text['unit'], name));
  const sections = above.filter(({ section }) => section === (total.section ?? above.at(-1)?.section));
  const candidates = [named, sections, above]
    .filter((parts) => parts.length > 1)
    .map((parts) => sumsOf(table, total, parts))
    .map((sums) => ({ sums, right: sums.filter(({ declared, sum }) => sameNumber(declared, sum)).length }));
  const best = candidates.reduce((a, b) => (b.right > a.right ? b : a), {
    sums: [] as readonly Sum[],
    right: 0,
  });
  for (const { cell, declared, sum } of best.sums) {
    if (!sameNumber(declared, sum)) {
      say('sheet/total-does-not-add-up', 'warning', { cell }, { declared, sum: Number(sum.toPrecision(12)) });
    }
  }
}

/** Whether the label of a total names a row by its unit or a word of its name: « Total familles + ateliers ». */
function namesPart(label: string, unit: string | undefined, name: string | undefined): boolean {
  const words = new Set(foldWords(label).match(/\p{L}{4,}/gu) ?? []);
  const own = foldWords(unit ?? name ?? '').match(/\p{L}{4,}/gu) ?? [];
  return own.some((word) => words.has(word));
}

/** The figures of the total with the sums of its parts, column by column; a column with a gap in a part says nothing. */
function sumsOf(table: TableSheet, { row }: TotalRow, parts: readonly ReadingRow[]): readonly Sum[] {
  const { grid, context, measured } = table;
  return measured.flatMap(({ index, field }): Sum[] => {
    if (field === 'progress') return [];
    const silent = () => undefined;
    const address = grid.address(row, index);
    const setting = { field: 'actual', address, isYesNo: false } as const;
    const declared = readMeasure(grid.cell(row, index), setting, context, silent, silent).value;
    const values = parts.map((part) =>
      part.values.find(({ cell }) => cell === grid.address(part.row - 1, index)),
    );
    const figures = values.flatMap((value) => (value?.unit === '%' ? [] : (value?.value ?? [])));
    const isWhole = figures.length === values.filter((value) => value?.state !== 'empty').length;
    return declared === undefined || figures.length === 0 || !isWhole
      ? []
      : [{ cell: address, declared, sum: figures.reduce((whole, part) => whole + part, 0) }];
  });
}
