import type { Lang } from '@jalon/core';
import type { Figure } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';
import { markdownInline, markdownStrong } from './markdownInline.ts';
import { markdownLine, markdownLines } from './markdownLines.ts';
import { markdownTable } from './markdownTable.ts';
import { markdownLabel } from './markdownText.ts';
import { plainText } from './plainText.ts';

/**
 * A figure as Markdown: its drawing where there is a file of it, else its text alternative; its caption; its data as a
 * table.
 * @param caption with its number
 * @param file relative name of the file that holds the drawing
 */
export function markdownFigure(
  figure: Figure,
  caption: string,
  file: string | undefined,
  lang: Lang,
): string[] {
  const { alt, table, drawing } = figure;
  const name = markdownLine(markdownStrong(caption, lang));
  // the same words twice would read like a mistake
  const own = table.caption === figure.caption ? documentWords.figureData[lang] : table.caption;
  const data = markdownTable(table, own, lang);
  const target = drawing === undefined ? '' : relativeAddress(file ?? '');
  if (target === '') return [name, markdownLines(markdownInline([alt], lang)), ...data];
  return [`![${markdownLine(markdownLabel(alt, lang))}](${target})`, name, ...data];
}

/** A file beside the document or in a folder of it: no scheme, no host, whatever the name holds. */
const relativeAddress = (file: string): string =>
  plainText(file)
    .split(/[\\/]+/)
    .filter((part) => part !== '')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')))
    .join('/');
