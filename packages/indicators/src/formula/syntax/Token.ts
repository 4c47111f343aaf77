import type { FormulaCategory } from '../Formula.ts';

/** A word of a formula, with the characters that it covers. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'name'; readonly value: string }
  | { readonly type: 'symbol'; readonly value: string }
  | { readonly type: 'reference'; readonly indicator: string; readonly where: readonly FormulaCategory[] }
  | { readonly type: 'end' }
);

/** What cannot be a word, and where. */
export interface Fault {
  readonly fault: string;
  readonly start: number;
  readonly end: number;
}
