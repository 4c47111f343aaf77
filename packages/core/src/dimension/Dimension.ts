/**
 * An axis along which values are broken down: sex, age, place.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** What a dimension is about, or a user's own as `namespace/code`. Sex and gender are different variables. */
export type DimensionKind = 'sex' | 'gender' | 'age' | 'place' | `${string}/${string}`;

/** One category of a dimension. */
export interface Category {
  /** Unique in its dimension. */
  readonly code: string;
  /** The category as readers see it. */
  readonly label: LocalizedText;
  /** For an age band: first month of age, inclusive. */
  readonly fromMonths?: number;
  /** For an age band: month of age at which it ends, exclusive; open upwards without it. */
  readonly toMonths?: number;
  /** What is in no other category; the three kinds are never merged nor shared out. */
  readonly rest?: 'other' | 'prefers-not-to-say' | 'not-recorded';
}

/** An axis along which values are broken down. Source: OECD-DAC glossary; SDMX, "dimension". */
export interface Dimension {
  readonly id: string;
  /** The axis as readers see it. */
  readonly name: LocalizedText;
  readonly kind?: DimensionKind;
  /** `multiple`: one unit may stand in several categories, so that they do not add up to the total. */
  readonly choice?: 'single' | 'multiple';
  /** For ages: the day at which age is counted, in words, for example “on 1 September”. */
  readonly ageAt?: LocalizedText;
  /** Sensitive in the sense of data protection: health, origin, religion. */
  readonly sensitive?: boolean;
  /** The categories, in the order in which they are shown. */
  readonly categories: readonly Category[];
  readonly extensions?: Extensions;
}
