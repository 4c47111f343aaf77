import type { ExchangeHead } from '../carriage/ExchangeFormat.ts';
import { sniffWorkbook } from '../workbook/sniffWorkbook.ts';
import { grantShape } from './shape/grantShape.data.ts';
import { readHeading } from './sheet/readHeading.ts';

/** Cells of a workbook among which headings are looked for; there may be a guide before them. */
const mostCells = 5_000;
/** No heading is longer. */
const longest = 300;

/**
 * How surely a file is one of 360Giving, by its beginning: the fields of a grant in JSON, the headings of a delimited text
 * or of a workbook, whose name is a hint where its cells do not show.
 * @param head the first 64 kB, decoded
 */
export function recognise360Giving(head: string, { bytes, name = '' }: ExchangeHead): number {
  const workbook = sniffWorkbook(bytes);
  if (workbook) {
    const found = likeHeadings(workbook.cells.slice(0, mostCells));
    // one heading among the cells of a whole workbook may be there by chance
    return Math.max(found < 0.6 ? 0 : found, /360[\s_-]?giving[^\\/]*$/i.test(name) ? 0.6 : 0);
  }
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (/^[[{]/.test(text)) {
    const marks = ['fundingOrganization', 'recipientOrganization', 'amountAwarded', 'awardDate'];
    const found = marks.filter((mark) => text.includes(`"${mark}"`)).length;
    if (/"360G-/.test(text)) return found > 0 ? 0.98 : 0.5;
    return found === 0 ? 0 : 0.5 + found / 9;
  }
  return Math.max(0, ...text.split(/\r\n?|\n/, 25).map(likeHeader));
}

/** How much a line looks like the headings of a list of grants. */
const likeHeader = (line: string): number =>
  line.length > 20_000 ? 0 : likeHeadings(line.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '')));

/** How much the headings of a list of grants are among these cells. */
function likeHeadings(cells: readonly string[]): number {
  const known = new Set(
    cells.flatMap((cell) => {
      const heading = cell.length > longest ? undefined : readHeading(cell, grantShape);
      return heading?.leaf ? [heading.path.join('/')] : [];
    }),
  );
  const own = ['amountAwarded', 'awardDate', 'recipientOrganization/0/name', 'fundingOrganization/0/name'];
  const found = own.filter((path) => known.has(path)).length;
  if (found === 0 || known.size < 3) return 0;
  return Math.min(0.95, 0.3 + found * 0.15 + (known.has('id') ? 0.1 : 0));
}
