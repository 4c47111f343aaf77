import type { ExchangeHead } from '../carriage/ExchangeFormat.ts';
import { sniffWorkbook } from '../workbook/sniffWorkbook.ts';
import { parseHxlTag } from './parseHxlTag.ts';
import { separatorOf } from './separatorOf.ts';

/**
 * How surely a file holds a tagged table, by its beginning: a row of hashtags in a delimited text, hashtags as keys or
 * as cells of JSON, cells with hashtags in a workbook.
 * @param head the first 64 kB, decoded
 */
export function recogniseHxl(head: string, { bytes, name = '' }: ExchangeHead): number {
  const workbook = sniffWorkbook(bytes);
  if (workbook) {
    if (hasTags(workbook.cells, 2)) return 0.85;
    return /(?<![a-z])hxl(?![a-z])[^\\/]*$/i.test(name) ? 0.6 : 0;
  }
  if (/^[\s\ufeff]*\[/.test(head)) return hasTags(jsonTags(head), 1) ? 0.9 : 0;
  return separatorOf(head) === undefined ? 0 : 0.9;
}

/** Keys of objects, or texts in lists within a list: a list of texts alone is no table. */
const jsonTags = (head: string) =>
  Array.from(
    /^[\s\ufeff]*\[\s*\[/.test(head)
      ? head.matchAll(/[[,]\s*"([#＃][^"\\]{1,500})"\s*(?=[,\]])/g)
      : head.matchAll(/[{,]\s*"([#＃][^"\\]{1,500})"\s*:/g),
    ([, text = '']) => text,
  );

function hasTags(texts: readonly string[], enough: number): boolean {
  const tags = new Set<string>();
  for (const text of texts) {
    if (parseHxlTag(text)) tags.add(text.trim());
    if (tags.size >= enough) return true;
  }
  return false;
}
