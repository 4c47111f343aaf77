import { xmlEncoding } from '../xml/xmlEncoding.ts';
import { markupInZip } from './markupInZip.ts';
import { sniffFile } from './sniffFile.ts';

/** What the beginning of a workbook shows; where its parts stand further on, less than there is. */
export interface WorkbookHead {
  /** Names of sheets as written. */
  readonly sheets: readonly string[];
  /** Texts that stand in cells, without those that are numbers; none of a workbook from before 2007. */
  readonly cells: readonly string[];
}

/**
 * What a workbook shows by its first bytes: .xlsx and .ods, which are archives, .fods, and .xls from before 2007.
 * @param bytes the beginning of a file, which may be cut off
 * @returns `undefined` where the file is none of these
 */
export function sniffWorkbook(bytes: Uint8Array): WorkbookHead | undefined {
  switch (sniffFile(bytes)) {
    case 'zip':
      return headOf(markupInZip(bytes));
    case 'flat-ods':
      return headOf(flatMarkup(bytes));
    case 'compound':
      return { sheets: sheetsOfRecords(bytes), cells: [] };
    default:
      return undefined;
  }
}

const headOf = (markup: string): WorkbookHead => ({
  sheets: Array.from(
    markup.matchAll(/<(?:\w+:)?(?:sheet|table)(?=\s)[^<>]*?\s(?:\w+:)?name=["']([^"'<>]*)/g),
    ([, name = '']) => name,
  ),
  cells: Array.from(markup.matchAll(/>([^<>]+)</g), ([, text = '']) => text.trim()).filter((text) =>
    /\p{Letter}/u.test(text),
  ),
});

function flatMarkup(bytes: Uint8Array): string {
  try {
    return new TextDecoder(xmlEncoding(bytes)).decode(bytes);
  } catch {
    // an encoding that nobody knows
    return '';
  }
}

/**
 * The names in the records that list the sheets: the number of the record and its length in two bytes each, six of
 * other things, how many letters follow, whether they take two bytes, the letters. Source: [MS-XLS] 2.4.28, BoundSheet8.
 */
function sheetsOfRecords(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(0x85); at !== -1; at = bytes.indexOf(0x85, at + 1)) {
    const [count = 0, wide = 0] = bytes.subarray(at + 10, at + 12);
    const size = count * (1 + wide);
    const isRecord = bytes[at + 1] === 0 && bytes[at + 2] === 8 + size && bytes[at + 3] === 0;
    if (!isRecord || count === 0 || wide > 1) continue;
    const letters = bytes.subarray(at + 12, at + 12 + size);
    names.push(new TextDecoder(wide === 1 ? 'utf-16le' : 'latin1').decode(letters));
  }
  return names;
}
