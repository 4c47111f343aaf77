import type { Grid } from '../sheet/Grid.ts';
import type { FormCell } from './FormCell.ts';
import type { TickedOption } from './splitBoxes.ts';

/** A mark on a scale, or why there is none. */
export type FormScore =
  | { readonly value: number; readonly highest?: number; readonly cell: string }
  /** A scale on which nothing is marked that a file could keep; or several marks on it. */
  | { readonly marks: 0 | 2; readonly cell: string };

const circled = '①②③④⑤⑥⑦⑧⑨⑩';
const filled = '❶❷❸❹❺❻❼❽❾❿';
const doubled = '⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾';

/** A step of a scale: « 3 », « (4) », « *4* », « [4] », « X 4 », « 4 ✓ »; an X alone stands for the step it crosses out. */
const step = /([([{<*_«→>]*\s?)(\d{1,2}|[xX✗✘])(\s?[)\]}>*_»✓✔←]*)/gu;

/**
 * Reads a mark on a scale: « 1 – 2 – 3 – (4) – 5 », "4/5", « ④ », stars, ticked steps, a cross in the column of a number.
 * @returns `undefined` where the text is no scale
 */
export function readScore(
  cells: readonly FormCell[],
  options: readonly TickedOption[] | undefined,
  grid: Grid,
): FormScore | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .trim();
  const { cell } = first;
  return (
    fromColumn(cells, grid) ??
    fromBoxes(options) ??
    fromStars(text, cell) ??
    fromShare(text, cell) ??
    fromSteps(cells.map((each) => plain(each.text)).join(' | '), cell) ??
    fromNumber(text, cell)
  );
}

/** Ticked steps whose words start with their number. */
function fromBoxes(options: readonly TickedOption[] | undefined): FormScore | undefined {
  const steps = options?.map(({ text, ticked, cell }) => ({
    step: Number(/^\D{0,2}(\d{1,2})(?!\d)/.exec(text)?.[1] ?? Number.NaN),
    ticked,
    cell,
  }));
  if (!steps || steps.length < 2 || steps.some((each) => Number.isNaN(each.step))) return undefined;
  const marked = steps.filter(({ ticked }) => ticked);
  const [one] = marked;
  const highest = Math.max(...steps.map((each) => each.step));
  if (one && marked.length === 1) return { value: one.step, highest, cell: one.cell };
  return { marks: marked.length === 0 ? 0 : 2, cell: (one ?? steps[0])?.cell ?? '' };
}

function fromStars(text: string, cell: string): FormScore | undefined {
  if (!/^[★⭐☆✩✭\s]+$/u.test(text)) return undefined;
  const stars = [...text.matchAll(/[★⭐✭]/gu)].length;
  const highest = [...text.matchAll(/\S/gu)].length;
  return { value: stars, ...(highest > stars ? { highest } : {}), cell };
}

/** « 4/5 », « 4 sur 5 », "4 out of 5". */
function fromShare(text: string, cell: string): FormScore | undefined {
  const found = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:\/|sur|out of|de|sobre|op|van)\s*(\d{1,3})(?!\d)\D*$/iu.exec(
    text,
  );
  if (!found) return undefined;
  const [value, highest] = [Number(found[1]?.replace(',', '.')), Number(found[2])];
  return value <= highest ? { value, highest, cell } : undefined;
}

/** A cross alone in its cell, under or over the number of its column. */
function fromColumn(cells: readonly FormCell[], grid: Grid): FormScore | undefined {
  const worded = new Set(cells.filter(({ text }) => /[\p{L}\d]{2}|\d/u.test(text)).map(({ row }) => row));
  const crosses = cells.filter(
    ({ text, row }) => !worded.has(row) && /^\s*(?:[xX✓✔✗✘☒☑●]|\([xX]\))\s*$/u.test(text),
  );
  const found = crosses.map(({ row, column, cell }) => ({ cell, at: numberNear(grid, row, column) }));
  const [one] = found;
  if (!one || one.at === undefined) return undefined;
  if (found.length > 1) return { marks: 2, cell: one.cell };
  const row = grid
    .filled(one.at.row)
    .flatMap((column) => numberIn(grid.text(one.at?.row ?? 0, column)) ?? []);
  return { value: one.at.value, highest: Math.max(...row), cell: one.cell };
}

function numberNear(grid: Grid, row: number, column: number): { value: number; row: number } | undefined {
  for (const at of [row - 1, row + 1, row - 2, row - 3, row - 4]) {
    const value = at < 0 ? undefined : numberIn(grid.text(at, column));
    if (value !== undefined) return { value, row: at };
  }
  return undefined;
}

const numberIn = (text: string): number | undefined => {
  const found = /^(\d{1,2})(?!\d|[.,/]\d|\s*%)/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Circled digits as brackets. */
function plain(text: string): string {
  return Array.from(text, (letter) => {
    const at = [circled, filled, doubled].map((digits) => Array.from(digits).indexOf(letter));
    const digit = Math.max(...at);
    return digit === -1 ? letter : ` (${digit + 1}) `;
  }).join('');
}

/** A row of numbers of which one is set apart, or crossed out. */
function fromSteps(text: string, cell: string): FormScore | undefined {
  const steps = [...text.matchAll(step)].map(([, before = '', digits = '', after = '']) => ({
    digits,
    marked: /\D/.test(digits) || before.trim() !== '' || after.trim() !== '',
  }));
  const letters = text.replace(step, '').replace(/[^\p{L}]/gu, '');
  if (letters.length > 40) return undefined;
  const numbered = steps.map(({ digits, marked }, at) => ({ value: valueAt(steps, digits, at), marked }));
  const values = numbered.map(({ value }) => value);
  const isLadder = values.every((value, at) => at === 0 || Math.abs(value - (values[at - 1] ?? 0)) === 1);
  const marked = numbered.filter((each) => each.marked);
  const [one] = marked;
  if (one && numbered.length === 1 && /^\s*\(\d+\)\s*$/.test(text)) return { value: one.value, cell };
  if (numbered.length < 3 || !isLadder) return undefined;
  if (one && marked.length === 1) return { value: one.value, highest: Math.max(...values), cell };
  return { marks: marked.length === 0 ? 0 : 2, cell };
}

/** The number of a step; of one that is crossed out by the steps beside it. */
function valueAt(steps: readonly { readonly digits: string }[], digits: string, at: number): number {
  if (/\d/.test(digits)) return Number(digits);
  const [before, after] = [
    Number(steps[at - 1]?.digits ?? Number.NaN),
    Number(steps[at + 1]?.digits ?? Number.NaN),
  ];
  if (!Number.isNaN(before) && !Number.isNaN(after)) return (before + after) / 2;
  return Number.isNaN(before) ? after - 1 : before + 1;
}

const fromNumber = (text: string, cell: string): FormScore | undefined =>
  /^\d{1,2}(?:[.,]\d)?$/.test(text) ? { value: Number(text.replace(',', '.')), cell } : undefined;
