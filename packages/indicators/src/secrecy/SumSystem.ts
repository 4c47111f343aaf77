/** A figure that readers do not know. */
export interface Unknown {
  readonly id: string;
  /** The least that it may be; minus infinity without a limit. */
  readonly low: number;
  /** The most that it may be; infinity without a limit. */
  readonly high: number;
  /** Whether it is a count, so that nothing lies between two neighbours. */
  readonly isCount: boolean;
  /** Whether it must not be found out; a figure that is merely missing may. */
  readonly isSecret: boolean;
  /** Whether it is an amount, whose width is measured against its size. */
  readonly isAmount: boolean;
}

/** What readers can set up: figures that they do not know, sums that tie them together. */
export interface SumSystem {
  readonly unknowns: readonly Unknown[];
  readonly rows: readonly SumRow[];
}

/** Σ coefficient · unknown = equals. */
export interface SumRow {
  readonly members: readonly (readonly [unknown: number, coefficient: number])[];
  readonly equals: number;
}
