import type { Lang } from '@jalon/core';
import * as z from 'zod';
import type { Block } from '../document/Document.ts';
import type { BudgetAnswer, BudgetEntry } from '../schema/Answers.ts';
import { dayFormat, idFormat, textFormat } from '../schema/answer.format.ts';
import type { BudgetItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { accountDue, budgetIssues } from './budgetIssues.ts';
import { budgetTable, hasOneCurrency } from './budgetTable.ts';
import { budgetColumns, budgetParts, currenciesOf, imbalancesOf } from './budgetTotals.ts';
import { budgetWords as words } from './budgetWords.data.ts';
import { dayText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';
import { imbalanceWords } from './imbalanceWords.ts';
import { moneyFormat } from './moneyItem.ts';
import { hasCents } from './moneyText.ts';
import { say } from './say.ts';

const lineFormat: z.ZodType<BudgetEntry> = z.strictObject({
  id: idFormat,
  side: z.enum(['expense', 'income']),
  label: textFormat,
  category: textFormat.exactOptional(),
  inKind: z.boolean().exactOptional(),
  planned: moneyFormat.exactOptional(),
  actual: moneyFormat.exactOptional(),
  note: textFormat.exactOptional(),
});

const budgetFormat: z.ZodType<BudgetAnswer> = z.strictObject({
  lines: z.array(lineFormat),
  yearEnd: dayFormat.exactOptional(),
  handedInOn: dayFormat.exactOptional(),
});

/** The financial account: what was spent, where the money came from, planned beside actual. */
export const budgetItem: ItemKind<BudgetItem, BudgetAnswer> = {
  kind: 'budget',
  ...answerForm<BudgetItem, BudgetAnswer>(() => budgetFormat),
  isEmpty: ({ lines }) => lines.length === 0,
  check: budgetIssues,
  toBlocks: (answer, _item, { lang }) => {
    if (answer === undefined || answer.lines.length === 0) return [];
    const { lines } = answer;
    const amounts = lines.flatMap((line) => budgetColumns.flatMap((column) => line[column] ?? []));
    const cents = amounts.some(hasCents) ? 'always' : 'where-needed';
    const style = { lang, cents, hasTotals: hasOneCurrency(lines) } as const;
    return [
      ...dates(answer, lang),
      ...budgetParts(lines).map((part) => budgetTable(part, style)),
      ...(amounts.length > 0 ? [balanceNote(lines, lang)] : []),
    ];
  },
};

/** Of which year the account is, by when it is due, when it was handed in. */
function dates(answer: BudgetAnswer, lang: Lang): readonly Block[] {
  const { yearEnd, handedInOn } = answer;
  const fact = (term: 'yearEnd' | 'due' | 'handedIn', day: string | undefined) =>
    day === undefined ? [] : [{ term: say(words[term], lang), description: [dayText(day, lang)] }];
  const items = [
    ...fact('yearEnd', yearEnd),
    ...fact('due', accountDue(answer)),
    ...fact('handedIn', handedInOn),
  ];
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
}

function balanceNote(lines: readonly BudgetEntry[], lang: Lang): Block {
  const note = (tone: 'neutral' | 'attention', text: string): Block => ({
    kind: 'note',
    tone,
    content: [text],
  });
  if (!hasOneCurrency(lines))
    return note('attention', say(words.currencies, lang, { list: currenciesOf(lines).join(', ') }));
  const imbalances = imbalancesOf(lines);
  if (imbalances.length > 0)
    return note('attention', imbalances.map((each) => imbalanceWords(each)[lang]).join(' '));
  const isBoth = budgetColumns.every((column) => lines.some((line) => line[column] !== undefined));
  return note('neutral', say(isBoth ? words.balanced : words.balancedOne, lang));
}
