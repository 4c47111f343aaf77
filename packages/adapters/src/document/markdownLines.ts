/**
 * Inline Markdown as the lines of a paragraph: hard line breaks, and nothing at the start of a line that would make it a
 * list, a heading or a rule.
 * @param indent what each line but the first begins with
 */
export function markdownLines(source: string, indent = ''): string {
  return linesOf(source).map(harmlessStart).join(`\\\n${indent}`);
}

/** Inline Markdown where only one line may stand, as in a heading. */
export const markdownLine = (source: string): string => linesOf(source).join(' ');

/** Inline Markdown in a cell of a table, which is one line of the source. */
export const markdownCell = (source: string): string => linesOf(source).join('<br>');

const linesOf = (source: string): readonly string[] =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Source: CommonMark 0.31.2, sections 4.1, 4.3 and 5.2; a colon begins a delimiter row of GFM. */
const harmlessStart = (line: string): string =>
  line.replace(/^[-+=:](?![\p{L}\p{N}])/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
