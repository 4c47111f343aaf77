/**
 * The theory of change: every statement once, with the links between them.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/**
 * The level of a statement in the chain of results, as a neutral code; a label pack gives the words, because
 * « réalisation » is an outcome for one tradition and an output for another. Source: OECD-DAC glossary, "results chain".
 */
export type ResultLevel = 'input' | 'activity' | 'output' | 'outcome' | 'impact';

/** The levels in causal order. */
export const resultLevels: readonly ResultLevel[] = ['input', 'activity', 'output', 'outcome', 'impact'];

/** When a change is expected. */
export type Horizon = 'short' | 'medium' | 'long';

/** One statement of the logic, stored once and shown by any number of frames. */
export interface ResultNode {
  readonly id: string;
  readonly level: ResultLevel;
  /** As the association numbers it, for example `1.2`. */
  readonly code?: string;
  readonly statement: LocalizedText;
  readonly horizon?: Horizon;
  /** Ids of the stakeholders who change or act. */
  readonly stakeholders?: readonly string[];
  /** Whether all causes are needed (`all`) or one is enough (`any`). */
  readonly gate?: 'all' | 'any';
  readonly extensions?: Extensions;
}

/** A condition outside the team's control that a link rests on. Source: OECD-DAC glossary, "assumptions". */
export interface Assumption {
  readonly statement: LocalizedText;
  /** `critical` when the link fails without it. */
  readonly criticality?: 'critical' | 'important' | 'minor';
  readonly status?: 'unverified' | 'holding' | 'weakened' | 'refuted';
  /** Ids of the indicators that watch it. */
  readonly watchedBy?: readonly string[];
}

/** A claim that one statement brings about another. */
export interface ResultLink {
  readonly id: string;
  /** Id of the cause. */
  readonly from: string;
  /** Id of the effect. */
  readonly to: string;
  /** `positive` (default): more of the cause brings more of the effect. */
  readonly polarity?: 'positive' | 'negative';
  readonly assumptions?: readonly Assumption[];
  /** Texts that support the claim. */
  readonly evidenceFor?: readonly LocalizedText[];
  /** Texts that speak against it. */
  readonly evidenceAgainst?: readonly LocalizedText[];
  readonly rivalExplanations?: readonly LocalizedText[];
  readonly confidence?: 'low' | 'medium' | 'high';
  readonly extensions?: Extensions;
}

/** The theory of change: every statement of the logic once, with the links between them. */
export interface Results {
  readonly nodes: readonly ResultNode[];
  readonly links: readonly ResultLink[];
}
