import type { WordList } from '../../lexicon/Lexicon.ts';

/** A scale of answers in words, from the lowest level up; on one level stand all words that mean it. */
export interface AnswerScale {
  /** Subject and number of steps, for example `agreement.4`. */
  readonly id: string;
  /** What is answered: scales of one family share words. */
  readonly family: string;
  /** The words of each level; the first level is worth 1. */
  readonly levels: readonly WordList[];
}
