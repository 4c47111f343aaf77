import type { ReadingValue } from '../../Reading.ts';
import type { SayIssue } from '../../sheet/IssueSink.ts';
import type { AccountLine } from './AccountLine.ts';
import { amountsOf, columnKey, sameAmount } from './amountsOf.ts';
import { countedLines } from './countedLines.ts';
import { type Side, sideOfWords } from './sideOf.ts';

/** What one side comes to in one column, and where that stands. */
interface Sum {
  readonly value: number;
  /** The cell of the declared total, else the cells that were added up. */
  readonly cells: string;
  readonly isDeclared: boolean;
}

/**
 * Checks that both sides of an account come to the same: its total of expenses and that of income, and what was given
 * in kind (accounts 86 and 87). A result that the account writes down itself explains a difference.
 * @param other the lines of the other side, where it is a table of its own
 */
export function checkSides(own: readonly AccountLine[], other: readonly AccountLine[], say: SayIssue): void {
  const lines = [...ofOneSide(countedLines(other)), ...ofOneSide(countedLines(own))];
  const results = lines.filter(({ what }) => what === 'balance');
  // below each other in one table, the result is checked as what it is
  if (other.length === 0 && results.length > 0) return;
  const [expenses, income] = [columnsOf(lines, 'expense'), columnsOf(lines, 'income')];
  for (const [key, spent] of expenses) {
    const received = income.get(key);
    if (!received) continue;
    const [out, came] = [totalOf(lines, 'expense', spent), totalOf(lines, 'income', received)];
    const isExplained = (gap: number) =>
      results.some(({ row }) => amountsOf(row).some(({ value = 0 }) => sameAmount(Math.abs(value), gap)));
    if (out && came && (out.isDeclared || came.isDeclared)) {
      const gap = Math.abs(came.value - out.value);
      if (!sameAmount(gap, 0, roughly(out, came)) && !isExplained(gap))
        differs('sheet/sides-differ', out, came, say);
    }
    const [used, given] = [inKindOf(lines, 'expense', spent), inKindOf(lines, 'income', received)];
    if (used && given && !sameAmount(used.value, given.value, roughly(used, given)))
      differs('sheet/in-kind-differs', used, given, say);
  }
}

/** The lines of a table; where all of them are of one side, its totals are too, whatever they are called. */
function ofOneSide(lines: readonly AccountLine[]): readonly AccountLine[] {
  const sides = new Set(lines.filter(({ what }) => what === 'line').map(({ side }) => side));
  const [only] = sides;
  return only === undefined || sides.size > 1 ? lines : lines.map((line) => ({ side: only, ...line }));
}

/** A total without cents beside one with cents. */
const roughly = ({ value: a }: Sum, { value: b }: Sum): number =>
  Number.isInteger(a) === Number.isInteger(b) ? 0 : 0.5;

function differs(
  code: 'sheet/sides-differ' | 'sheet/in-kind-differs',
  out: Sum,
  came: Sum,
  say: SayIssue,
): void {
  const [first = ''] = came.cells.split(':');
  const difference = Number(Math.abs(came.value - out.value).toPrecision(12));
  const [expenses, income] = [out, came].map(({ value }) => Number(value.toPrecision(12)));
  const params = { expenses: expenses ?? 0, income: income ?? 0, difference };
  say(code, 'warning', { cell: first }, { ...params, expenseCells: out.cells, incomeCells: came.cells });
}

/** The columns of amounts of a side by what they hold of which period, so that each finds the one across. */
function columnsOf(lines: readonly AccountLine[], side: Side): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const letters = new Set<string>();
  const counts = new Map<string, number>();
  for (const value of lines.filter((line) => line.side === side).flatMap(({ row }) => amountsOf(row))) {
    const column = columnKey(value);
    if (letters.has(column)) continue;
    letters.add(column);
    const held = [value.field, value.period?.start ?? '', value.period?.end ?? ''].join(' ');
    const nth = (counts.get(held) ?? 0) + 1;
    counts.set(held, nth);
    keys.set(`${held} ${nth}`, column);
  }
  return keys;
}

const isInKind = ({ row }: AccountLine): boolean => row.values.some(({ field }) => field === 'in-kind');

/** How far a declared total may be from what its lines make and still be meant for them. */
const near = 0.25;

/** What a side comes to without what was given in kind: the declared total that is nearest to its lines, else their sum. */
function totalOf(lines: readonly AccountLine[], side: Side, column: string): Sum | undefined {
  const sum = sumOf(
    lines.filter((line) => line.what === 'line' && line.side === side && !isInKind(line)),
    column,
  );
  if (!sum) return undefined;
  const declared = lines
    .filter((line) => line.what === 'total' && sideOfTotal(line) === side && !isInKind(line))
    .flatMap(({ row }) => amountsOf(row).filter((value) => columnKey(value) === column))
    .flatMap(({ value, cell }): Sum[] =>
      value === undefined ? [] : [{ value, cells: cell, isDeclared: true }],
    )
    .filter(({ value }) => Math.abs(value - sum.value) <= Math.abs(sum.value) * near);
  return declared.reduce<Sum>(
    (best, each) =>
      !best.isDeclared || Math.abs(each.value - sum.value) <= Math.abs(best.value - sum.value) ? each : best,
    sum,
  );
}

const sideOfTotal = ({ row, side }: AccountLine): Side | undefined => sideOfWords(row.name ?? '') ?? side;

/** What was given in kind on a side. */
const inKindOf = (lines: readonly AccountLine[], side: Side, column: string): Sum | undefined =>
  sumOf(
    lines.filter((line) => line.what === 'line' && line.side === side && isInKind(line)),
    column,
  );

function sumOf(lines: readonly AccountLine[], column: string): Sum | undefined {
  const values = lines.flatMap(({ row }) => amountsOf(row).filter((value) => columnKey(value) === column));
  const known = values.filter(
    (value): value is ReadingValue & { readonly value: number } => value.value !== undefined,
  );
  const isWhole = values.every(({ value, state }) => value !== undefined || state === 'empty');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || !isWhole) return undefined;
  return {
    value: known.reduce((sum, { value }) => sum + value, 0),
    cells: first === last ? first.cell : `${first.cell}:${last.cell}`,
    isDeclared: false,
  };
}
