import type { ReadingValue } from '../../Reading.ts';
import type { SayIssue } from '../../sheet/IssueSink.ts';
import type { AccountLine } from './AccountLine.ts';
import { amountsOf, columnKey, sameAmount } from './amountsOf.ts';
import { countedLines } from './countedLines.ts';
import { sideOfWords } from './sideOf.ts';

/** Words of a total over everything. */
const grand =
  /g[ée]n[ée]ral|grand|overall|algemeen|eind|tot(?:al|aux) des (?:charges|produits|d[ée]penses|recettes)/iu;

/**
 * Checks the totals of an account. Which lines a total adds up is seen from its figures, else from its words: those of
 * its heading, of its side, or all; with what is left over where it is written among them.
 */
export function checkTotals(lines: readonly AccountLine[], say: SayIssue): void {
  const counted = countedLines(lines);
  for (const [at, total] of counted.entries()) {
    if (total.what !== 'total') continue;
    const candidates = partsOf(counted, at);
    const fits = candidates.map((parts) => ({ parts, sums: sumsOf(total, parts) }));
    const judged = fits.filter(({ sums }) => sums.length > 0);
    const best = judged.reduce<(typeof judged)[number] | undefined>(
      (found, each) => (found && right(found.sums) >= right(each.sums) ? found : each),
      undefined,
    );
    for (const { declared, sum, slack } of best?.sums ?? []) {
      if (declared.value !== undefined && !sameAmount(declared.value, sum, slack))
        say(
          'sheet/total-does-not-add-up',
          'warning',
          { cell: declared.cell },
          { declared: declared.value, sum: Number(sum.toPrecision(12)) },
        );
    }
  }
}

interface Sum {
  readonly declared: ReadingValue;
  readonly sum: number;
  readonly slack: number;
}

const right = (sums: readonly Sum[]): number =>
  sums.filter(({ declared, sum, slack }) => sameAmount(declared.value ?? 0, sum, slack)).length;

/** The lines that a total may add up, the likeliest first. */
function partsOf(lines: readonly AccountLine[], at: number): readonly (readonly AccountLine[])[] {
  const total = lines[at];
  if (!total) return [];
  // a line that is the sum of those below it
  const below = lines.filter(({ block }) => block === -total.row.row);
  if (below.length > 0) return [below];
  const above = lines.slice(0, at);
  const leaves = above.filter(({ what }) => what === 'line');
  const label = total.row.name ?? '';
  const side = sideOfWords(label) ?? total.side;
  const ofSide = leaves.filter((line) => line.side === side);
  const money = ofSide.filter(({ row }) => !row.values.some(({ field }) => field === 'in-kind'));
  const block = leaves.filter(
    (line) => line.block === total.block || (line.block < 0 && sinceTotal(lines, at, line)),
  );
  const left = above.filter((line) => line.what === 'balance' && line.side === side);
  const sets = grand.test(label) ? [ofSide, money, leaves, block] : [block, ofSide, money, leaves];
  return sets
    .flatMap((set) => (left.length > 0 ? [set, [...set, ...left]] : [set]))
    .filter((set) => set.length > 0);
}

/** Whether a line stands below the last total that is written as one. */
function sinceTotal(lines: readonly AccountLine[], at: number, line: AccountLine): boolean {
  const last = lines
    .slice(0, at)
    .findLastIndex(({ what, row }) => what === 'total' && !lines.some(({ block }) => block === -row.row));
  return lines.indexOf(line) > last;
}

function sumsOf(total: AccountLine, parts: readonly AccountLine[]): readonly Sum[] {
  return amountsOf(total.row).flatMap((declared): Sum[] => {
    const own = parts.flatMap(({ row }) =>
      amountsOf(row).filter((value) => columnKey(value) === columnKey(declared)),
    );
    const figures = own.flatMap(({ value }) => (value === undefined ? [] : [value]));
    const isWhole = own.every(({ value, state }) => value !== undefined || state === 'empty');
    if (declared.value === undefined || figures.length === 0 || !isWhole) return [];
    const rounded = Number.isInteger(declared.value) && figures.some((value) => !Number.isInteger(value));
    return [{ declared, sum: figures.reduce((sum, value) => sum + value, 0), slack: rounded ? 0.5 : 0 }];
  });
}
