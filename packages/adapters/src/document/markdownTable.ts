import type { Lang } from '@jalon/core';
import type { Cell, Column, Table } from '@jalon/report-schema';
import { documentWords } from './document.words.ts';
import { markdownInline, markdownStrong } from './markdownInline.ts';
import { markdownCell, markdownLine, markdownLines } from './markdownLines.ts';
import { markdownText } from './markdownText.ts';

/**
 * A table as GFM: caption above, note beneath, the second line of a cell after `<br>`. Where a row is longer than the
 * head, the head gets empty columns: GFM would drop what stands beyond.
 * @param caption with its number
 */
export function markdownTable(table: Table, caption: string, lang: Lang): string[] {
  const { columns, rows } = table;
  const width = Math.max(1, columns.length, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, place) => place);
  const head = places.map((place) => markdownLine(markdownText(columns[place]?.heading ?? '', lang)));
  const none = places.map((place) => (place === 0 ? documentWords.emptyTable[lang] : ''));
  const body = rows.map((row) => places.map((place) => tableCell(row[place], lang)));
  const lines = [
    head,
    places.map((place) => delimiter(columns[place])),
    ...(body.length === 0 ? [none] : body),
  ];
  return [
    markdownLine(markdownStrong(caption, lang)),
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    markdownLines(markdownInline(table.note ?? [], lang)),
  ];
}

const tableCell = (cell: Cell | undefined, lang: Lang): string =>
  [cell?.content ?? [], cell?.detail ?? []]
    .map((content) => markdownCell(markdownInline(content, lang)))
    .filter((text) => text !== '')
    .join('<br>');

const delimiter = (column: Column | undefined): string =>
  column?.align === 'end' ? '--:' : column?.align === 'centre' ? ':-:' : '---';
