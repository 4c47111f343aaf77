/**
 * Which part of a dossier fills which item of a report, with the place that each part of an answer came from.
 * @module
 */
import type { Dossier, IsoDay, Issue, Portfolio } from '@jalon/core';
import type { Progress } from '@jalon/indicators';

/** Where a part of an answer came from. */
export interface Origin {
  /** JSON pointer inside the answer; `''` is the whole of it. */
  readonly path: string;
  /** JSON pointer in the dossier, for example `/learning/dysfunctions/0`. */
  readonly pointer: string;
  /** The document that the pointer is for, where it is not the dossier. */
  readonly in?: 'portfolio';
}

/** What a part of a dossier says, in the form of an answer. */
export interface Bound {
  readonly answer: unknown;
  readonly origins: readonly Origin[];
  readonly issues?: readonly Issue[];
}

/** What a binder may look at beside the dossier. */
export interface BindContext {
  readonly asOf: IsoDay;
  /** Progress by indicator id. */
  readonly progress: ReadonlyMap<string, Progress>;
  /** The portfolio that the dossier stands in, for the parts that only a funder or a network holds. */
  readonly portfolio?: Portfolio;
}

/** Brings one part of a dossier into the form of an answer; nothing where the dossier does not hold it. */
export type Binder = (dossier: Dossier, context: BindContext) => Bound | undefined;
