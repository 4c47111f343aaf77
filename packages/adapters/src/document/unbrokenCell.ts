import type { Cell, Inline } from '@jalon/report-schema';

/** A verdict of up to so many characters stays on one line: « En bonne voie », “Not yet due”. */
const longest = 17;

/** The cell as a table sets it: a short verdict keeps its words on one line, anything else is as it was. */
export function unbrokenCell(cell: Cell): Cell {
  if (cell.tone === undefined || cell.tone === 'neutral') return cell;
  const length = cell.content.reduce((sum, run) => sum + wordsOf(run).length, 0);
  if (length > longest) return cell;
  return { ...cell, content: cell.content.map(unbroken) };
}

const wordsOf = (run: Inline): string => (typeof run === 'string' ? run : run.text);

const unbroken = (run: Inline): Inline => {
  const text = wordsOf(run).replaceAll(' ', '\u00a0');
  return typeof run === 'string' ? text : { ...run, text };
};
