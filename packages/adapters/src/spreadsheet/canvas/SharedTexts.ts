import { tidyText, writeCellText } from '../../workbook/xlsx/cellText.ts';

/**
 * The texts of a workbook, each once: cells say only which. What people count repeats its words, and all programs read
 * such texts, which cannot be said of texts that stand in their cells.
 */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  /** The number of a text, from 0. */
  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** The part that holds them, piece by piece. */
  *pieces(): Generator<string> {
    yield `${declaration}<sst xmlns="${namespace}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si>${element(writeCellText(tidyText(text)))}</si>`;
    yield '</sst>';
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Without the order to keep them, a program may drop spaces at the ends. */
const element = (text: string): string =>
  /^\s|\s$|[\n\t]/.test(text) ? `<t xml:space="preserve">${text}</t>` : `<t>${text}</t>`;
