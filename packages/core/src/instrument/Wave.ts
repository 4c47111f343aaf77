import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Period } from '../time/Period.ts';

/** One round of collection with an instrument: how many were asked, how many answered, for whom. */
export interface Wave {
  readonly id: string;
  /** For example `T0`. */
  readonly label: LocalizedText;
  /** The days over which people were asked. */
  readonly period: Period;
  /** People who were asked. */
  readonly asked?: number;
  /** People who answered. */
  readonly answered?: number;
  /** Of those, answers that a third person gave. */
  readonly proxyAnswers?: number;
  /** Of those, answers given with help. */
  readonly assistedAnswers?: number;
  /** Whether results show proxy answers apart from the others. */
  readonly proxySeparated?: boolean;
  /** Id of the wave it is compared with. */
  readonly comparedWith?: string;
  /** People who answered both waves. */
  readonly answeredBoth?: number;
  /** Whether the answers of the same people are matched in the comparison. */
  readonly matched?: boolean;
  /** Ids of the answer scales that were used, where they differ between waves. */
  readonly scales?: readonly string[];
  readonly extensions?: Extensions;
}
