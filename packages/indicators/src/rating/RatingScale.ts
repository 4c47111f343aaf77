import type { Words } from '@jalon/core';
import type { Rating } from './Rating.ts';
import type { RatingCutOffs } from './RatingCutOffs.ts';

/** How one rating is shown. Colour never stands alone: there are always words, and a symbol beside a colour. */
export interface RatingStyle {
  readonly words: Words;
  /** One character that tells ratings apart without colour. */
  readonly symbol?: string;
  /** CSS hexadecimal colour, told apart under every common colour blindness. */
  readonly colour?: string;
}

/** A way to judge progress: cut-offs, words, symbols, colours. All of it is data, and yours may differ. */
export interface RatingScale {
  /** For example `standard`. */
  readonly id: string;
  readonly cutOffs: RatingCutOffs;
  readonly ratings: { readonly [R in Rating]: RatingStyle };
}
