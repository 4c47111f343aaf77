import type { FormSheet } from './FormSheet.ts';
import { sheetsOfSections } from './sheetsOfSections.ts';

/** A sheet is named in the first cell of a line of its own. */
const section = /^[ \t]*\|[ \t]*survey[ \t]*\|/im;
/** A sheet is named by a heading above its table: `## survey`, `**choices**`. */
const heading =
  /^\s*(?:#{1,6}|\*\*|__)\s*(survey|choices|settings|external_choices|entities|osm)(?![a-z])(?:\s+(?:sheet|worksheet))?\s*:?\s*(?:\*\*|__)?\s*:?\s*$/i;

/**
 * The sheets of a form that is written as tables of Markdown: `| survey |`, then lines of cells between bars; or each
 * table below a heading with the name of the sheet.
 * @returns none where there is no such table
 */
export function sheetsOfMarkdown(text: string): readonly FormSheet[] {
  const isHeaded = !section.test(text);
  const grid = text.split(/\r\n?|\n/).map((line) => {
    const name = isHeaded ? heading.exec(line)?.[1] : undefined;
    if (name !== undefined) return [name];
    const body = /^\s*\|(.*)$/.exec(line)?.[1];
    if (body === undefined) return undefined;
    const cells = body.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    if (cells.at(-1) === '') cells.pop();
    if (cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$|^$/.test(cell))) return undefined;
    return isHeaded ? ['', ...cells] : cells;
  });
  return sheetsOfSections(grid);
}

/** Whether a text looks like a form in Markdown. */
export const looksLikeMarkdown = (text: string): boolean =>
  section.test(text) ||
  (/\|[ \t]*type[ \t]*\|/i.test(text) &&
    text.split(/\r\n?|\n/).some((line) => /survey/i.test(line) && heading.test(line)));
