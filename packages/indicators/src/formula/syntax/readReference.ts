import type { FormulaCategory } from '../Formula.ts';
import type { Fault, Token } from './Token.ts';

/**
 * An indicator in brackets, with the categories it is narrowed to: `[FORMED; sex=female]`. A backslash takes the
 * character behind it as it is, so that a code may hold brackets, semicolons, or spaces at its ends.
 */
export function readReference(text: string, start: number): Token | Fault {
  const name = readPiece(text, start + 1, ';]');
  const where: FormulaCategory[] = [];
  let last = name;
  while (text[last.end] === ';') {
    const begin = last.end + 1;
    const dimension = readPiece(text, begin, '=;]');
    if (isCut(text, dimension)) return unclosed(start);
    if (text[dimension.end] !== '=' || dimension.value === '')
      return fault('bad-category', begin, dimension.end);
    last = readPiece(text, dimension.end + 1, ';]');
    if (isCut(text, last)) return unclosed(start);
    if (last.value === '') return fault('bad-category', begin, last.end);
    if (where.some((other) => other.dimension === dimension.value)) {
      return fault('repeated-dimension', begin, last.end);
    }
    where.push({ dimension: dimension.value, category: last.value });
  }
  if (isCut(text, last)) return unclosed(start);
  if (name.value === '') return fault('empty-reference', start, last.end + 1);
  return { type: 'reference', indicator: name.value, where, start, end: last.end + 1 };
}

interface Piece {
  readonly value: string;
  /** Where the character stands that ends it. */
  readonly end: number;
}

/** Characters up to one of `stops`; spaces at the ends do not count unless a backslash stands before them. */
function readPiece(text: string, from: number, stops: string): Piece {
  const kept: string[] = [];
  let length = 0;
  let at = from;
  for (; at < text.length; at++) {
    // Stryker disable next-line StringLiteral: the place lies within the text
    const character = text[at] ?? '';
    if (stops.includes(character) || isBreak(character) || character === '[') break;
    const isEscaped = character === '\\';
    if (isEscaped) at++;
    const isSpace = !isEscaped && character.trim() === '';
    if (isSpace && kept.length === 0) continue;
    // Stryker disable next-line StringLiteral: behind a backslash at the end nothing closes the bracket
    kept.push(text[at] ?? '');
    if (!isSpace) length = kept.length;
  }
  return { value: kept.slice(0, length).join(''), end: at };
}

const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** Whether the text, or its line, ends before the bracket is closed. */
const isCut = (text: string, { end }: Piece): boolean => !'=;]'.includes(text[end] ?? '\n');

const unclosed = (start: number): Fault => fault('unclosed-reference', start, start + 1);

const fault = (code: string, start: number, end: number): Fault => ({ fault: code, start, end });
