import type { FormCell } from './FormCell.ts';

/** One thing to tick. */
export interface TickedOption {
  readonly text: string;
  readonly ticked: boolean;
  /** Where its words stand. */
  readonly cell: string;
}

/** Ticks and crosses, also as old Word documents paste them from their symbol fonts. */
const full = String.raw`[☒☑✔✓✅✗✘✖■⬛◼●◉⦿⊠🗹🗷🗵\uF0FE\uF0FD]|(?<!\p{L})[þý](?!\p{L})|\[\s*[xX✓✔✗✘*]\s*\]|\(\s*[xX✓✔✗✘]\s*\)`;
const hollow = String.raw`[☐□⬜◻○◯❏❑❒▢\uF0A8\uF06F\uF071]|(?<!\p{L})¨(?!\p{L})|\[\s*_?\s*\]|\(\s*\)`;
const box = new RegExp(`(${full})|(?:${hollow})`, 'gu');
/** What lists are bulleted with too: a tick only beside a box that is none. */
const bullets = /^[●○■□✓✔]$/u;

type Token = Readonly<{ ticked: boolean } | { words: string; cell: string }>;

/**
 * The options of an answer with boxes, whether they stand in one cell, in cells beside each other or below each other,
 * the box before or behind its words: « ☒ Mise en réseau ☐ Conseil », « Mise en réseau | X ».
 * @returns `undefined` where nothing is ticked and there is no box
 */
export function splitBoxes(cells: readonly FormCell[]): readonly TickedOption[] | undefined {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const read = rows.map((row) => cells.filter((cell) => cell.row === row).flatMap(tokensOf));
  const marks = cells.flatMap(({ text }) => [...text.matchAll(box)].map(([mark]) => mark));
  const isBulleted = marks.length > 0 && marks.every((mark) => mark === marks[0] && bullets.test(mark));
  if (isBulleted || !read.flat().some((token) => 'ticked' in token)) return undefined;
  const options = read.flatMap(optionsOf);
  return options.length > 0 ? options : undefined;
}

function tokensOf({ text, cell }: FormCell): readonly Token[] {
  if (/^\s*[xX]\s*$/.test(text)) return [{ ticked: true }];
  const tokens: Token[] = [];
  const say = (words: string) => {
    const bare = words.replace(/^[\s;,|–—-]+|[\s;,|–—-]+$/gu, '');
    if (bare !== '') tokens.push({ words: bare, cell });
  };
  let from = 0;
  for (const found of text.matchAll(box)) {
    for (const line of text.slice(from, found.index).split(/\r?\n/)) say(line);
    tokens.push({ ticked: found[1] !== undefined });
    from = found.index + found[0].length;
  }
  for (const line of text.slice(from).split(/\r?\n/)) say(line);
  return tokens;
}

/** Boxes with their words: a line that starts with a box has them before, any other behind. */
function optionsOf(tokens: readonly Token[]): readonly TickedOption[] {
  const [first] = tokens;
  const before = first !== undefined && 'ticked' in first;
  const ordered = before ? tokens : tokens.toReversed();
  const options: TickedOption[] = [];
  let ticked: boolean | undefined;
  for (const token of ordered) {
    if ('ticked' in token) ticked = token.ticked;
    else {
      options.push({ text: token.words, ticked: ticked ?? false, cell: token.cell });
      ticked = undefined;
    }
  }
  return before ? options : options.toReversed();
}
