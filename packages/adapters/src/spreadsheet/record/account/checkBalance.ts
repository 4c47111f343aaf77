import type { ReadingValue } from '../../Reading.ts';
import type { SayIssue } from '../../sheet/IssueSink.ts';
import type { AccountLine } from './AccountLine.ts';
import { amountsOf, columnKey, sameAmount } from './amountsOf.ts';

/**
 * Checks what an account with both sides says is left over: income less expenses, without what was given in kind. A
 * deficit may be written with or without its sign.
 */
export function checkBalance(lines: readonly AccountLine[], say: SayIssue): void {
  const money = lines.filter(
    ({ what, row }) => what === 'line' && !row.values.some(({ field }) => field === 'in-kind'),
  );
  const hasBoth = money.some(({ side }) => side === 'expense') && money.some(({ side }) => side === 'income');
  if (!hasBoth || money.some(({ side }) => side === undefined)) return;
  for (const { row } of lines.filter(({ what }) => what === 'balance')) {
    for (const declared of amountsOf(row)) {
      const computed = leftOver(money, declared);
      if (declared.value === undefined || computed === undefined) continue;
      if (
        !sameAmount(Math.abs(declared.value), Math.abs(computed), Number.isInteger(declared.value) ? 0.5 : 0)
      )
        say(
          'sheet/balance-does-not-match',
          'warning',
          { cell: declared.cell },
          { declared: declared.value, computed },
        );
    }
  }
}

/** Income less expenses in a column; `undefined` where an amount is missing. */
function leftOver(lines: readonly AccountLine[], declared: ReadingValue): number | undefined {
  let sum = 0;
  for (const { row, side } of lines) {
    for (const value of amountsOf(row).filter((each) => columnKey(each) === columnKey(declared))) {
      if (value.value === undefined && value.state !== 'empty') return undefined;
      sum += (side === 'income' ? 1 : -1) * (value.value ?? 0);
    }
  }
  return Number(sum.toPrecision(12));
}
