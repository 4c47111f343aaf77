import type { FormSheet } from './FormSheet.ts';
import { sheetsOfSections } from './sheetsOfSections.ts';

/**
 * The sheets of a form that is written as tables of Markdown: `| survey |`, then lines of cells between bars.
 * @returns none where there is no such table
 */
export function sheetsOfMarkdown(text: string): readonly FormSheet[] {
  const grid = text.split(/\r\n?|\n/).map((line) => {
    const body = /^\s*\|(.*)$/.exec(line)?.[1];
    if (body === undefined) return undefined;
    const cells = body.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    if (cells.at(-1) === '') cells.pop();
    return cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$|^$/.test(cell)) ? undefined : cells;
  });
  return sheetsOfSections(grid);
}

/** Whether a text looks like a form in Markdown. */
export const looksLikeMarkdown = (text: string): boolean => /^\s*\|\s*survey\s*\|/im.test(text);
