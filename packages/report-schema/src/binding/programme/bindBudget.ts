import type { BudgetLine, Programme } from '@jalon/core';
import type { BudgetAnswer, BudgetEntry } from '../../schema/Answers.ts';
import type { Binder } from '../Binder.ts';

/** The financial account, line by line, with the year that it closes once that is over. */
export const bindBudget: Binder = ({ programme }, { asOf }) => {
  const budget = programme?.budget;
  if (!programme || budget === undefined || budget.length === 0) return undefined;
  const closed = yearEnd(programme);
  const isOver = closed !== undefined && closed.day <= asOf;
  const answer: BudgetAnswer = { lines: budget.map(entryOf), ...(isOver && { yearEnd: closed.day }) };
  return {
    answer,
    origins: [
      ...budget.map((_, index) => ({ path: `/lines/${index}`, pointer: `/programme/budget/${index}` })),
      ...(isOver ? [{ path: '/yearEnd', pointer: closed.pointer }] : []),
    ],
  };
};

const entryOf = ({ id, side, label, category, inKind, planned, actual }: BudgetLine): BudgetEntry => ({
  id,
  side,
  label,
  ...(category !== undefined && { category }),
  ...(inKind !== undefined && { inKind }),
  ...(planned && { planned: { minor: planned.minor, currency: planned.currency } }),
  ...(actual && { actual: { minor: actual.minor, currency: actual.currency } }),
});

/** The last day for which money was given: of the only grant where it says so, else of the programme. */
function yearEnd({ end, grants = [] }: Programme): { day: string; pointer: string } | undefined {
  const granted = grants.length === 1 ? grants[0]?.period?.end : undefined;
  if (granted !== undefined) return { day: granted, pointer: '/programme/grants/0/period/end' };
  return end === undefined ? undefined : { day: end, pointer: '/programme/end' };
}
