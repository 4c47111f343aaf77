import type { Words } from '@jalon/core';

/** What a financial account says in print and in its issues. */
export const budgetWords = {
  expense: { fr: 'Charges', en: 'Expenses' },
  income: { fr: 'Produits', en: 'Income' },
  inKindExpense: {
    fr: 'Contributions volontaires en nature : emplois',
    en: 'Contributions in kind: what they were used for',
  },
  inKindIncome: {
    fr: 'Contributions volontaires en nature : ressources',
    en: 'Contributions in kind: what was given',
  },
  label: { fr: 'Poste', en: 'Line' },
  planned: { fr: 'Prévu', en: 'Planned' },
  actual: { fr: 'Réalisé', en: 'Actual' },
  difference: { fr: 'Écart', en: 'Difference' },
  total: { fr: 'Total', en: 'Total' },
  otherLines: { fr: 'Autres postes', en: 'Other lines' },
  yearEnd: { fr: 'Exercice clos le', en: 'Year ended' },
  due: { fr: 'À remettre au plus tard le', en: 'Due by' },
  handedIn: { fr: 'Remis le', en: 'Handed in on' },
  unknown: {
    one: {
      fr: '{n} montant n’est pas connu ; il n’est pas dans les totaux.',
      en: '{n} amount is not known; it is not in the totals.',
    },
    many: {
      fr: '{n} montants ne sont pas connus ; ils ne sont pas dans les totaux.',
      en: '{n} amounts are not known; they are not in the totals.',
    },
  },
  currencies: {
    fr: 'Le compte est tenu en plusieurs devises ({list}) : il n’a pas de total.',
    en: 'The account is kept in several currencies ({list}): it has no total.',
  },
  balanced: {
    fr: 'Charges et produits sont égaux, au prévu comme au réalisé.',
    en: 'Expenses and income are equal, planned as well as actual.',
  },
  balancedOne: { fr: 'Charges et produits sont égaux.', en: 'Expenses and income are equal.' },
  exceeds: {
    planned: {
      fr: 'Au prévu, {larger} dépassent {smaller} de {amount}.',
      en: 'Planned {larger} exceeds {smaller} by {amount}.',
    },
    actual: {
      fr: 'Au réalisé, {larger} dépassent {smaller} de {amount}.',
      en: 'Actual {larger} exceeds {smaller} by {amount}.',
    },
  },
  exceedsAsKnown: {
    planned: {
      fr: 'Au prévu, {larger} dépassent {smaller} de {amount}, sans compter les montants inconnus.',
      en: 'Planned {larger} exceeds {smaller} by {amount}, amounts not known left out.',
    },
    actual: {
      fr: 'Au réalisé, {larger} dépassent {smaller} de {amount}, sans compter les montants inconnus.',
      en: 'Actual {larger} exceeds {smaller} by {amount}, amounts not known left out.',
    },
  },
} as const satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>;

/** The sides of an account inside a sentence, in cash and in kind. */
export const budgetSideWords = {
  cash: {
    expense: { fr: 'les charges', en: 'expenditure' },
    income: { fr: 'les produits', en: 'income' },
  },
  inKind: {
    expense: { fr: 'les emplois en nature', en: 'use of contributions in kind' },
    income: { fr: 'les ressources en nature', en: 'value of contributions in kind' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;
