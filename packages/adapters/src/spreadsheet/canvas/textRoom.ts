import type { CellStyle } from 'hucre';

/** Height that lines of a text take, in points. */
export const heightOf = (lines: number, { font }: CellStyle): number => lines * (font?.size ?? 11) * 1.35 + 7;

/** How many characters a number takes in its format, with the words around it. */
export function shownLength(value: number, formats: string): number {
  const [format = ''] = formats.split(';', 1);
  const words = [...format.matchAll(/"([^"]*)"/g)].reduce((sum, [, text = '']) => sum + text.length, 0);
  const pattern = format.replace(/"[^"]*"/g, '');
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? (pattern === '' ? 2 : 0);
  const points = pattern.includes('%') ? value * 100 : value;
  const digits = Math.abs(points).toFixed(decimals).length;
  const groups = pattern.includes(',') ? Math.floor((digits - decimals - 1) / 3) : 0;
  return digits + groups + words + (points < 0 ? 1 : 0) + (pattern.includes('%') ? 2 : 0);
}

/** Lines that a text takes in a column; a width is counted in digits of 11 points, and words do not fill a line. */
export function linesOf(text: string, width: number, { font }: CellStyle): number {
  const perLine = Math.max(4, (width - 2) * 1.1 * (11 / (font?.size ?? 11)) * (font?.bold ? 0.92 : 1));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0);
}
