import type { Issue } from '@jalon/core';
import papaparse from 'papaparse';
import type { CsvBlock, MakeRow } from './CsvBlock.ts';
import { csvIssue } from './csvIssue.ts';
import { RecordScanner } from './RecordScanner.ts';
import { readCsvHead } from './readCsvHead.ts';
import { unwrapCode } from './unwrapCode.ts';

/** What a record parser is told. */
export interface RecordSettings {
  readonly delimiter?: string | undefined;
  readonly file?: string | undefined;
  /** Characters that are gathered before they are parsed. */
  readonly blockChars: number;
  /** Characters that may wait for the end of their record. */
  readonly maxRecordChars: number;
}

/**
 * Cuts text that arrives in pieces into records, whatever the pieces. A record is given once its end has come; all of a
 * block are to be taken before more text is added.
 */
export class RecordParser implements CsvBlock {
  readonly #settings: RecordSettings;
  #delimiter: string | undefined;
  #text = '';
  /** How much has to be there before parsing is tried again. */
  #enough: number;
  #scanner: RecordScanner | undefined;
  #isLast = false;
  #hasCodes = false;
  /** Records that are not cut from the text: what papaparse gave, and the line that declares the separator. */
  #waiting: { readonly cells: readonly string[]; readonly issues: readonly Issue[] }[] = [];
  #rows = 0;
  #isOver = false;

  constructor(settings: RecordSettings) {
    this.#settings = settings;
    // enough to see what separates, or at least a line that declares it
    this.#enough = Math.max(settings.blockChars, settings.delimiter === undefined ? 4096 : 8);
  }

  /** Records given so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Whether a fault ended the reading before the text did. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Takes more text; says whether there is enough of it for records. */
  add(piece: string): boolean {
    this.#text += piece;
    if (this.#text.length < this.#enough) return false;
    this.#start(false);
    return true;
  }

  /** No more text comes: what is left is the last block. */
  end(): void {
    this.#start(true);
  }

  next<R>(make: MakeRow<R>, unread?: readonly boolean[]): R | undefined {
    if (this.#waiting.length === 0) {
      const cells = this.#scanner?.next(unread);
      if (cells) {
        this.#rows += 1;
        return make(this.#hasCodes ? cells.map(unwrapCode) : cells, this.#rows, none);
      }
      this.#finish();
    }
    const found = this.#waiting.shift();
    if (!found) return undefined;
    this.#rows += 1;
    return make(this.#hasCodes ? found.cells.map(unwrapCode) : found.cells, this.#rows, found.issues);
  }

  #start(isLast: boolean): void {
    this.#isLast = isLast;
    if (this.#delimiter === undefined) {
      this.#text = oneLineEnd(this.#text.replace(/^\ufeff/, ''), isLast);
      const head = readCsvHead(this.#text, this.#settings.delimiter);
      this.#delimiter = head.delimiter;
      this.#text = this.#text.slice(head.declaredBy);
      // the line that declares the separator is a record of the file, so that rows keep their numbers
      if (head.declaredBy > 0) this.#waiting.push({ cells: [], issues: none });
    }
    this.#hasCodes = this.#text.includes('="');
    this.#scanner = new RecordScanner(this.#text, this.#delimiter);
  }

  /** What the scanner left: a record without its end yet, or one that papaparse has to look at. */
  #finish(): void {
    const scanner = this.#scanner;
    if (!scanner) return;
    this.#scanner = undefined;
    this.#text = this.#text.slice(scanner.cursor);
    if (this.#text !== '' && (this.#isLast || scanner.isOdd)) this.#parse();
    const { blockChars, maxRecordChars, file } = this.#settings;
    this.#enough = Math.max(blockChars, this.#text.length * 2);
    if (this.#text.length <= maxRecordChars) return;
    this.#isOver = true;
    this.#text = '';
    const params = { row: this.#rows + this.#waiting.length + 1, limit: maxRecordChars };
    this.#waiting.push({ cells: [], issues: [csvIssue('csv/record-too-long', 'error', file, params)] });
  }

  #parse(): void {
    this.#text = oneLineEnd(this.#text, this.#isLast);
    const parser = new papaparse.Parser({ delimiter: this.#delimiter ?? ',', newline: '\n' });
    const { data, errors, meta }: Parsed = parser.parse(this.#text, 0, !this.#isLast);
    this.#text = this.#isLast ? '' : this.#text.slice(meta.cursor);
    // what stands behind the last line end is a record only where something stands there
    if (this.#isLast && data.at(-1)?.every((cell) => unwrapCode(cell).trim() === '')) data.pop();
    const isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
    const row = this.#rows + data.length;
    const issue = csvIssue('csv/unclosed-quote', 'error', this.#settings.file, { row });
    this.#waiting = data.map((cells, index) => ({
      cells,
      issues: isUnclosed && index === data.length - 1 ? [issue] : none,
    }));
  }
}

const none: readonly Issue[] = [];

/** A text with one kind of line end; whether a `\r` at its end is one by itself, what follows will tell. */
function oneLineEnd(text: string, isLast: boolean): string {
  if (!text.includes('\r')) return text;
  return text.replace(isLast ? /\r\n?/g : /\r\n|\r(?!$)/g, '\n');
}

/** What papaparse gives: records as far as they are whole, and where the first that is not begins. */
interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}
