/** One language-neutral worked example: whoever ports this library starts from files of these. */
export interface Vector {
  /** Unique in its file, for example `progress/achievement_ratio/001`. */
  readonly id: string;
  /** Name of the method, bound to the library in `bindings/`. */
  readonly method: string;
  /** Whether the numbers were published, computed from published figures, or computed. */
  readonly kind?: 'published' | 'published-inputs' | 'computed';
  /** Where the numbers come from. */
  readonly source: string;
  /** `null` is a missing value. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** `null` is an undefined result. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** How far a number may be from the expected one, relative to it where it is larger than 1. */
  readonly tolerance: number;
  readonly note?: string;
}

/** Names a method of the vectors and computes it with the library's own functions. */
export type Binding = (inputs: never) => Readonly<Record<string, unknown>>;
