import type { Horizon, ResultLevel } from '../results/Results.ts';
import type { glossary } from './glossary.data.ts';

/** A level of results, or an outcome at one horizon. */
export type LevelTerm = ResultLevel | `outcome.${Horizon}`;

/** A term that has words: a level of results, or a key of the glossary. */
export type Term = LevelTerm | keyof typeof glossary;

/** The words of one tradition, above all for the levels of results. */
export interface LabelPack {
  /** Where the words were found; absent where they were read at their source. */
  readonly seen?: string;
  /** One wording per language or region (`fr`, `fr-BE`); a term that the tradition does not know is left out. */
  readonly words: { readonly [T in Term]?: { readonly [languageTag: string]: string } };
}
