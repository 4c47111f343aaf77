import type { FormulaSpan } from '../Formula.ts';

/** Turns offsets of a text into spans with line and column: each line ends at `\n`, `\r\n` or `\r`. */
export function locator(text: string): (start: number, end: number) => FormulaSpan {
  const lines = [0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) lines.push(at + 1);
  }
  return (start, end) => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { start, end, line: low + 1, column: start - (lines[low] ?? 0) + 1 };
  };
}
