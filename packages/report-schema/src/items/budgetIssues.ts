import { financialAccountDue, type Issue } from '@jalon/core';
import type { BudgetAnswer } from '../schema/Answers.ts';
import type { BudgetItem } from '../schema/ReportItem.ts';
import { budgetColumns, currenciesOf, imbalancesOf } from './budgetTotals.ts';
import type { AnswerContext } from './ItemKind.ts';
import { imbalanceWords } from './imbalanceWords.ts';
import { countIssues, reportIssue } from './reportIssue.ts';

/** What the rules of a financial account find. */
export function budgetIssues(
  answer: BudgetAnswer,
  item: BudgetItem,
  context: AnswerContext,
): readonly Issue[] {
  return [
    ...countIssues(answer.lines.length, item.rules?.count, item),
    ...currencyIssues(answer, item),
    ...imbalancesOf(answer.lines).flatMap((imbalance) =>
      reportIssue('report/budget-unbalanced', item.rules?.balance ?? 'warning', item, {
        sentence: imbalanceWords(imbalance),
      }),
    ),
    ...lateIssues(answer, item, context),
  ];
}

function currencyIssues({ lines }: BudgetAnswer, item: BudgetItem): readonly Issue[] {
  const { currency: expected } = item;
  if (expected === undefined) {
    const found = currenciesOf(lines);
    return found.length < 2
      ? []
      : reportIssue('report/budget-currencies', 'error', item, { found: found.join(', ') }, ['lines']);
  }
  return lines.flatMap((line, index) =>
    budgetColumns.flatMap((column) => {
      const found = line[column]?.currency ?? expected;
      const path = ['lines', index, column, 'currency'];
      return found === expected
        ? []
        : reportIssue('report/other-currency', 'error', item, { found, expected }, path);
    }),
  );
}

/** The day by which an account is due; none where the calendar ends before. */
export const accountDue = ({ yearEnd }: BudgetAnswer): string | undefined =>
  yearEnd === undefined || yearEnd > '9999-06-30' ? undefined : financialAccountDue(yearEnd);

function lateIssues(answer: BudgetAnswer, item: BudgetItem, { asOf }: AnswerContext): readonly Issue[] {
  const { yearEnd = '', handedInOn } = answer;
  const severity = item.rules?.dueDate ?? 'warning';
  const due = accountDue(answer);
  if (due === undefined) return [];
  if (handedInOn === undefined)
    return asOf <= due ? [] : reportIssue('report/account-overdue', severity, item, { yearEnd, due });
  const params = { yearEnd, due, handedIn: handedInOn };
  return handedInOn <= due ? [] : reportIssue('report/account-late', severity, item, params, ['handedInOn']);
}
