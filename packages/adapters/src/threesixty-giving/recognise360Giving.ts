import type { ExchangeHead } from '../carriage/ExchangeFormat.ts';
import { sniffFile } from '../workbook/sniffFile.ts';
import { grantShape } from './shape/grantShape.data.ts';
import { readHeading } from './sheet/readHeading.ts';

/**
 * How surely a file is one of 360Giving, by its beginning: the fields of a grant in JSON, the headings of a delimited text;
 * a workbook by its name alone.
 * @param head the first 64 kB, decoded
 */
export function recognise360Giving(head: string, { bytes, name = '' }: ExchangeHead): number {
  const kind = sniffFile(bytes);
  if (kind === 'zip' || kind === 'compound') return /360[\s_-]?giving[^\\/]*$/i.test(name) ? 0.6 : 0;
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
function likeHeader(line: string): number {
  if (line.length > 20_000) return 0;
  const known = new Set(
    line.split(/[,;\t|]/).flatMap((cell) => {
      const heading = readHeading(cell.replaceAll('"', ''), grantShape);
      return heading?.leaf ? [heading.path.join('/')] : [];
    }),
  );
  const own = ['amountAwarded', 'awardDate', 'recipientOrganization/0/name', 'fundingOrganization/0/name'];
  const found = own.filter((path) => known.has(path)).length;
  if (found === 0 || known.size < 3) return 0;
  return Math.min(0.95, 0.3 + found * 0.15 + (known.has('id') ? 0.1 : 0));
}
