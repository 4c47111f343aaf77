import type { Horizon, ResultLevel } from '../results/Results.ts';

/** A term that a pack words: a level of results, or an outcome at one horizon. */
export type LevelTerm = ResultLevel | `outcome.${Horizon}`;

/** The words of one tradition for the levels of results. */
export interface LabelPack {
  /** Where the words were found; absent where they were read at their source. */
  readonly seen?: string;
  /** One wording per language; a level that the tradition does not know is left out. */
  readonly words: { readonly [T in LevelTerm]?: { readonly [lang: string]: string } };
}
