import type { Dimension, Dossier, ResultNode } from '@jalon/core';

/** What the parts of an activity have to know while it is written. */
export interface WriteContext {
  readonly dossier: Dossier;
  /** The language in which names stand that IATI has in one language only. */
  readonly lang: string;
  /** Read from an activity of others: what stood there against the rules stands there again. */
  readonly isForeign: boolean;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** The result that an indicator stands in. */
  readonly node?: ResultNode | undefined;
}
