import type { Gate, ResultLevel } from '../results/Results.ts';

/** What the analysis reads of a statement; a whole `ResultNode` fits, and so does `{ id: 'training' }`. */
export interface GraphNode {
  readonly id: string;
  readonly level?: ResultLevel;
  readonly gate?: Gate;
}

/** What the analysis reads of a link; a whole `ResultLink` fits, and so does `{ id: 'l1', from: 'a', to: 'b' }`. */
export interface GraphLink {
  readonly id: string;
  /** Id of the cause. */
  readonly from: string;
  /** Id of the effect. */
  readonly to: string;
  /** A feedback that is meant: an effect that acts back on one of its causes. */
  readonly loop?: boolean;
  /** The chance that the cause brings the effect, 0 to 1. */
  readonly strength?: number;
  /** `negative`: more of the cause brings less of the effect. */
  readonly polarity?: 'positive' | 'negative';
}

/**
 * What the analysis reads of a theory of change; whole `Results` fit. Links to statements that are not there are left
 * out, and of statements with one id the first is read: the checker reports both.
 */
export interface ResultGraph<L extends GraphLink = GraphLink> {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly L[];
}
