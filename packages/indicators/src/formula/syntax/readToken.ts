import { readReference } from './readReference.ts';
import type { Fault, Token } from './Token.ts';

const space = /[\s\uFEFF]*/y;
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const name = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const symbol = /<=|>=|<>|!=|==|[-+*/(),;=<>≤≥≠×·÷−–]/y;

/** How symbols from keyboards and word processors are written here. A list in French is cut by semicolons. */
const spelling = /* @__PURE__ */ new Map([
  ['==', '='],
  ['!=', '<>'],
  ['≠', '<>'],
  ['≤', '<='],
  ['≥', '>='],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  [';', ','],
]);

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '«': '»' };

/** The next word of a formula from a place on; every character is looked at once. */
export function readToken(text: string, from: number): Token | Fault {
  const start = from + lengthAt(space, text, from);
  const first = text[start];
  if (first === undefined) return { type: 'end', start, end: start };
  if (first === '[') return readReference(text, start);
  if (Object.hasOwn(closing, first)) return readText(text, start, closing[first] ?? first);
  const digits = lengthAt(number, text, start);
  if (digits > 0) {
    const end = start + digits;
    const value = Number(text.slice(start, end));
    return Number.isFinite(value)
      ? { type: 'number', value, start, end }
      : fault('number-too-large', start, end);
  }
  const letters = lengthAt(name, text, start);
  if (letters > 0)
    return { type: 'name', value: text.slice(start, start + letters), start, end: start + letters };
  const marks = lengthAt(symbol, text, start);
  if (marks > 0) {
    const written = text.slice(start, start + marks);
    return { type: 'symbol', value: spelling.get(written) ?? written, start, end: start + marks };
  }
  const end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  return fault(first === '%' ? 'percent-sign' : 'unknown-character', start, end);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** A text in quotes; a backslash takes the character behind it as it is. */
function readText(text: string, start: number, quote: string): Token | Fault {
  const pieces: string[] = [];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quote) {
      // French typesetting puts spaces inside its quotation marks
      const value = quote === '»' ? pieces.join('').trim() : pieces.join('');
      return { type: 'text', value, start, end: at + 1 };
    }
    if (text[at] === '\\') at++;
    // Stryker disable next-line StringLiteral: behind a backslash at the end nothing closes the text
    pieces.push(text[at] ?? '');
  }
  return fault('unclosed-text', start, start + 1);
}

const fault = (code: string, start: number, end: number): Fault => ({ fault: code, start, end });
