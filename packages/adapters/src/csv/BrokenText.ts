import type { CsvBlock, MakeRow } from './CsvBlock.ts';
import { csvIssue } from './csvIssue.ts';

/** A block in which some bytes could not be read: the first record that shows it says so, once for the whole text. */
export class BrokenText implements CsvBlock {
  readonly #block: CsvBlock;
  readonly #file: string | undefined;
  #isSaid = false;

  constructor(block: CsvBlock, file: string | undefined) {
    this.#block = block;
    this.#file = file;
  }

  next<R>(make: MakeRow<R>): R | undefined {
    return this.#block.next((cells, row, issues) => {
      if (this.#isSaid || !cells.some((cell) => cell.includes('\ufffd'))) return make(cells, row, issues);
      this.#isSaid = true;
      return make(cells, row, [...issues, csvIssue('csv/broken-text', 'warning', this.#file, { row })]);
    });
  }
}
