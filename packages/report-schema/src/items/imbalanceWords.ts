import type { Lang, Words } from '@jalon/core';
import type { Imbalance } from './budgetTotals.ts';
import { budgetSideWords, budgetWords } from './budgetWords.data.ts';
import { moneyText } from './moneyText.ts';
import { say } from './say.ts';

/** Which side of an account exceeds the other by how much, in a sentence. */
export function imbalanceWords({ column, inKind, larger, by, partial }: Imbalance): Words {
  const sides = budgetSideWords[inKind ? 'inKind' : 'cash'];
  const smaller = larger === 'expense' ? 'income' : 'expense';
  const inLang = (lang: Lang) =>
    say(budgetWords[partial ? 'exceedsAsKnown' : 'exceeds'][column], lang, {
      larger: sides[larger][lang],
      smaller: sides[smaller][lang],
      amount: moneyText(by, lang),
    });
  return { fr: inLang('fr'), en: inLang('en') };
}
