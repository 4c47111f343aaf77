/** One language-neutral worked example: whoever ports this library starts from files of these. */
export interface Vector {
  readonly id: string;
  readonly method: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** `null` is a missing value. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** `null` is an undefined result. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly note?: string;
}

/** Names a method of the vectors and computes it with the library's own functions. */
export type Binding = (inputs: never) => Readonly<Record<string, unknown>>;
