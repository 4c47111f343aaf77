import { foldWords } from '../lexicon/foldWords.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import { ownText } from './ownText.ts';
import type { TableSheet } from './TableSheet.ts';

/** What makes a phrase of « Total des heures »: then it is the name of an indicator, not a sum of the rows above. */
const preposition = /^(?:d'|de |des |du |of |del |van |aan )/;

const firstText = ({ grid }: TableSheet, row: number): string => grid.text(row, grid.filled(row)[0] ?? 0);

/** Whether a row adds others up: « Total », « Sous-total axe 1 », « Total familles + ateliers ». */
export function isTotalRow(table: TableSheet, row: number): boolean {
  const { code, name, unit, context } = table;
  const codeText = ownText(table, row, code);
  const ownName = ownText(table, row, name);
  // a list may have its total under another column than the names
  const nameText = ownName === '' && table.keys ? firstText(table, row) : ownName;
  const { totals } = context.lexicon.words;
  // « Total | 3 » with the number under the names
  if (table.keys && totals.includes(wordKey(firstText(table, row)))) return true;
  const inCode = leadingPhrase(codeText, totals);
  // what has a number of its own is an indicator, whatever it is called
  if (inCode === undefined && codeText !== '') return false;
  const lead = inCode === undefined ? nameText : codeText;
  const phrase = inCode ?? leadingPhrase(nameText, totals);
  if (phrase === undefined) return false;
  if (wordKey(lead) === phrase || /^(?:sous|sub)/.test(phrase)) return true;
  if (unit) return ownText(table, row, unit) === '';
  const rest = foldWords(lead)
    .slice(foldWords(lead).indexOf(phrase) + phrase.length)
    .trim();
  return !preposition.test(rest);
}
