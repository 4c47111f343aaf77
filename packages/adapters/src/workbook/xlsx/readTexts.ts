import { parseXml } from '../parseXml.ts';
import { readCellText } from './cellText.ts';

/** A text that cells share, or that stands in one. */
export interface XlsxText {
  readonly text: string;
  /** Whether its own runs are struck through, all of them; absent where that is up to the cell. */
  readonly struck?: boolean;
}

/**
 * The texts of an .xlsx part: those that cells share, or the one that stands in a cell (`<is>`).
 * How a word is pronounced, which East Asian files note beside it, is no part of its text.
 */
export function readTexts(part: Uint8Array | undefined): readonly XlsxText[] {
  const texts: XlsxText[] = [];
  let text = '';
  let run: { text: string; struck?: boolean } | undefined;
  let runs: { readonly struck?: boolean }[] = [];
  let isText = false;
  let spoken = 0;
  const open = (prefixed: string, attributes: Readonly<Record<string, string>>) => {
    switch (localName(prefixed)) {
      case 'si':
      case 'is':
        [text, runs, run] = ['', [], undefined];
        break;
      case 'r':
        run = { text: '' };
        break;
      case 'rPr':
        if (run) run.struck = false;
        break;
      case 'strike':
        if (run) run.struck = attributes['val'] !== '0' && attributes['val'] !== 'false';
        break;
      case 'rPh':
        spoken += 1;
        break;
      case 't':
        isText = spoken === 0;
        break;
    }
  };
  const close = (prefixed: string) => {
    const name = localName(prefixed);
    if (name === 't') isText = false;
    else if (name === 'rPh') spoken -= 1;
    else if (name === 'r' && run) {
      if (run.text.trim() !== '') runs.push(run);
      run = undefined;
    } else if (name === 'si' || name === 'is') texts.push({ text: readCellText(text), ...struckOf(runs) });
  };
  const add = (written: string) => {
    if (!isText) return;
    text += written;
    if (run) run.text += written;
  };
  if (part) parseXml(part, { open, close, text: add });
  return texts;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** One run that is not struck through keeps the text; a run that says nothing is as its cell. */
function struckOf(runs: readonly { readonly struck?: boolean }[]): { readonly struck?: boolean } {
  if (runs.some(({ struck }) => struck === false)) return { struck: false };
  return runs.length > 0 && runs.every(({ struck }) => struck === true) ? { struck: true } : {};
}
