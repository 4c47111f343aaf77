import type { BudgetLine } from '../../programme/BudgetLine.ts';
import { formatMoney } from '../../quantity/formatMoney.ts';
import type { Rule } from '../Rule.ts';

/** Do expenses and income balance? */
export const budgetUnbalanced: Rule = {
  code: 'budget/unbalanced',
  severity: 'warning',
  asks: { fr: 'Les charges et les produits s’équilibrent-ils ?', en: 'Do expenses and income balance?' },
  words: {
    fr: 'Le compte ne s’équilibre pas ({column}) : {expense} de charges pour {income} de produits.',
    en: 'The account does not balance ({column}): {expense} of expenses for {income} of income.',
  },
  find: function* ({ programme }) {
    const lines = programme?.budget ?? [];
    for (const column of ['planned', 'actual'] as const) {
      const expense = totalOf(lines, 'expense', column);
      const income = totalOf(lines, 'income', column);
      if (!expense || !income || expense.currency !== income.currency || expense.minor === income.minor)
        continue;
      yield {
        params: {
          column: columns[column],
          expense: { fr: formatMoney(expense, 'fr'), en: formatMoney(expense, 'en') },
          income: { fr: formatMoney(income, 'fr'), en: formatMoney(income, 'en') },
        },
        at: { in: 'dossier', pointer: '/programme/budget' },
      };
    }
  },
};

const columns = {
  planned: { fr: 'prévu', en: 'planned' },
  actual: { fr: 'réalisé', en: 'actual' },
};

/** The total of one side; none where a line has no amount yet, because a part is no total, or where currencies differ. */
function totalOf(lines: readonly BudgetLine[], side: BudgetLine['side'], column: 'planned' | 'actual') {
  const own = lines.filter((line) => line.side === side);
  const currency = own[0]?.[column]?.currency;
  if (currency === undefined) return undefined;
  let minor = 0;
  for (const { [column]: amount } of own) {
    if (amount?.currency !== currency) return undefined;
    minor += amount.minor;
  }
  return Number.isFinite(minor) ? { minor, currency } : undefined;
}
