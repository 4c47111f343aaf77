import { foldWords } from '../lexicon/foldWords.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import { ownText } from './ownText.ts';
import type { TableSheet } from './TableSheet.ts';

/** What makes a phrase of « Total des heures »: then it is the name of an indicator, not a sum of the rows above. */
const preposition = /^(?:d'|de |des |du |of |del |van |aan )/;

/** Whether a row adds others up: « Total », « Sous-total axe 1 », « Total familles + ateliers ». */
export function isTotalRow(table: TableSheet, row: number): boolean {
  const { code, name, unit, context } = table;
  const [codeText, nameText] = [ownText(table, row, code), ownText(table, row, name)];
  const { totals } = context.lexicon.words;
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
