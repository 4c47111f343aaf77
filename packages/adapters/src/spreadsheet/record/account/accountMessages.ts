import type { Messages } from '@jalon/core';

/** What is said about the two sides of an account. */
export const accountMessages = {
  'sheet/sides-differ': {
    fr: 'Le total des charges ({expenses}, en {expenseCells}) et celui des produits ({income}, en {incomeCells}) devraient être égaux, ou un résultat expliquer l’écart : il manque {difference} d’un côté.',
    en: 'The total of expenses ({expenses}, in {expenseCells}) and that of income ({income}, in {incomeCells}) should be equal, or a result explain the gap: {difference} is missing on one side.',
  },
  'sheet/in-kind-differs': {
    fr: 'Les contributions volontaires en nature sont valorisées à {expenses} dans les charges ({expenseCells}) et à {income} dans les produits ({incomeCells}) : les deux côtés devraient être égaux.',
    en: 'Contributions in kind are valued at {expenses} among the expenses ({expenseCells}) and at {income} among the income ({incomeCells}): both sides should be equal.',
  },
} as const satisfies Messages;
