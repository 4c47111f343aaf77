import type { BudgetItem, SocialReturnItem } from '../schema/ReportItem.ts';
import { codedOptions } from './codedOptions.ts';
import type { FormKind } from './FormKind.ts';
import { formWords } from './formWords.data.ts';
import { usualCurrency } from './plainFormKinds.ts';

const budgetForm: FormKind<BudgetItem> = {
  kind: 'budget',
  layout: ({ currency = usualCurrency, rules }) => ({
    fields: [
      { path: ['yearEnd'], title: formWords.yearEnd, input: { kind: 'date' } },
      { path: ['handedInOn'], title: formWords.handedInOn, input: { kind: 'date' } },
    ],
    groups: [
      {
        id: 'lines',
        path: ['lines'],
        title: formWords.lines,
        ...(rules?.count && { count: rules.count }),
        fields: [
          {
            path: ['side'],
            title: formWords.expenseOrIncome,
            input: {
              kind: 'choice',
              options: codedOptions({ expense: formWords.expense, income: formWords.income }),
            },
            must: true,
          },
          { path: ['category'], title: formWords.category, input: { kind: 'text' } },
          { path: ['label'], title: formWords.label, input: { kind: 'text' }, must: true },
          { path: ['inKind'], title: formWords.inKind, input: { kind: 'yes-no' } },
          { path: ['planned'], title: formWords.plannedAmount, input: { kind: 'money', currency } },
          { path: ['actual'], title: formWords.actualAmount, input: { kind: 'money', currency } },
          { path: ['note'], title: formWords.note, input: { kind: 'text', long: true } },
        ],
      },
    ],
  }),
};

const socialReturnForm: FormKind<SocialReturnItem> = {
  kind: 'social-return',
  layout: () => ({
    fields: [
      { path: ['ratio'], title: formWords.ratio, input: { kind: 'number', unit: '' } },
      {
        path: ['basis'],
        title: formWords.basis,
        input: {
          kind: 'choice',
          options: codedOptions({ forecast: formWords.forecast, evaluative: formWords.evaluative }),
        },
      },
      { path: ['limits'], title: formWords.limits, input: { kind: 'text', long: true } },
    ],
    groups: [
      {
        id: 'sensitivity',
        path: ['sensitivity'],
        title: formWords.sensitivity,
        fields: [
          { path: ['description'], title: formWords.assumption, input: { kind: 'text' }, must: true },
          { path: ['ratio'], title: formWords.newRatio, input: { kind: 'number', unit: '' }, must: true },
        ],
      },
    ],
  }),
};

/** How accounts and the value of outcomes are asked. */
export const moneyFormKinds = [budgetForm, socialReturnForm];
