import { textWidth } from './textWidth.ts';

/** How a text is set in lines. */
export interface WrapOptions {
  /** Type size, in the unit of the width. */
  readonly size: number;
  readonly bold?: boolean;
  /** Make the lines of even length, for headings and boxes; default: fill each line. */
  readonly balance?: boolean;
}

/**
 * A text cut into lines that fit a width; nothing is lost. Lines break at spaces and after hyphens and slashes, never
 * at a no-break space; a word longer than a line is divided with a hyphen.
 * @param text any text; its own line breaks count as spaces
 * @param width greatest length of a line, in the unit of `options.size`
 * @returns the lines, none for a blank text
 */
export function wrapText(text: string, width: number, options: WrapOptions): string[] {
  const fits = (line: string, limit: number): boolean => textWidth(line, options.size, options) <= limit;
  const pieces = breakable(text).flatMap((piece) => divide(piece, (part) => fits(part, width)));
  const fill = (limit: number): string[] => fillLines(pieces, (line) => fits(line, limit));
  const lines = fill(width);
  if (!options.balance || lines.length < 2) return lines;
  // the narrowest measure that needs no further line
  let low = width / 2;
  let high = width;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const tried = fill(middle);
    if (tried.length > lines.length || tried.some((line) => !fits(line, middle))) low = middle;
    else high = middle;
  }
  return fill(high);
}

/** The parts between which a line may break; each keeps the space that follows it. */
function breakable(text: string): string[] {
  const normal = text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ').trim();
  return normal.match(/[^ ]*?(?:[-‐–—/](?=[^\s\d])| |$)/gu)?.filter((piece) => piece !== '') ?? [];
}

/** A piece wider than a line, in parts that fit, each but the last with a hyphen. */
function divide(piece: string, fits: (part: string) => boolean): string[] {
  if (fits(piece.trimEnd())) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && character !== ' ' && !fits(`${part}${character}-`)) {
      parts.push(`${part}-`);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function fillLines(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}
