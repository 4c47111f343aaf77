import type { Column } from '../../header/recogniseColumns.ts';
import { wordKey } from '../../lexicon/wordKey.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import { baseIn } from './baseIn.ts';

/** Rows above a header in which its question may stand. */
const reach = 4;

/** The question that the answers of a table are to, and how many answered it: over the header, or in it. */
export function questionAbove(
  { grid, box, context }: TableSheet,
  answer: Column | undefined,
): { readonly question?: string; readonly base?: number } {
  if (!answer) return {};
  if (!context.lexicon.fields.has(wordKey(answer.header)) && answer.header !== '')
    return withBase(answer.header);
  let [base, question]: [number | undefined, string | undefined] = [undefined, undefined];
  for (
    let row = box.header.top - 1;
    row >= Math.max(0, box.header.top - reach) && question === undefined;
    row -= 1
  ) {
    const cells = grid.filled(row);
    if (cells.length > 2) break;
    const line = cells.map((column) => grid.text(row, column)).join(' ');
    if (line === '') continue;
    const found = baseIn(line);
    base ??= found;
    if (found === undefined || line.length > 40) question = line;
  }
  return { ...(question === undefined ? {} : { question }), ...(base === undefined ? {} : { base }) };
}

function withBase(question: string): { readonly question: string; readonly base?: number } {
  const base = baseIn(question);
  return { question, ...(base === undefined ? {} : { base }) };
}
