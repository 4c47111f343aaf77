/**
 * The theory of change: every statement once, with the links between them.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { Reach } from '../programme/Programme.ts';
import type { SdgLink } from '../sdg/SdgLink.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { ProgressMarker } from './ProgressMarker.ts';

/**
 * The level of a statement in the chain of results, as a neutral code; a label pack gives the words, because
 * « réalisation » is an outcome for one tradition and an output for another. Source: OECD-DAC glossary, "results chain".
 */
export type ResultLevel = 'input' | 'activity' | 'output' | 'outcome' | 'impact';

/** The levels in causal order. */
export const resultLevels: readonly ResultLevel[] = ['input', 'activity', 'output', 'outcome', 'impact'];

/** When a change is expected. */
export type Horizon = 'short' | 'medium' | 'long';

/**
 * What a statement is beside its level: an aim agreed with a funder (`objective`), something that must be in place first
 * (`precondition`), a change of one actor on a pathway (`change`), or a user's own as `namespace/code`.
 */
export type NodeKind = 'objective' | 'precondition' | 'change' | `${string}/${string}`;

/**
 * How the causes of a statement combine: all are needed (`all`), one is enough (`any`), or, where their independence is
 * claimed, as chances (`product`, `noisy-or`).
 */
export type Gate = 'all' | 'any' | 'product' | 'noisy-or';

/** One statement of the logic, stored once and shown by any number of frames. */
export interface ResultNode {
  readonly id: string;
  /** Where it stands in the chain of results. */
  readonly level: ResultLevel;
  readonly kind?: NodeKind;
  /** As the association numbers it, for example `1.2`. */
  readonly code?: string;
  /** The statement in the association's words. */
  readonly statement: LocalizedText;
  /** When the change is expected. */
  readonly horizon?: Horizon;
  /** Ids of the stakeholders who change or act. */
  readonly stakeholders?: readonly string[];
  /** How its causes combine, where somebody said so. */
  readonly gate?: Gate;
  /** `false` for an effect that nobody wants and that may come all the same. */
  readonly wanted?: boolean;
  /** How far the change would reach. */
  readonly reach?: Reach;
  /** Signs by which the change would be seen, where no indicator measures it. */
  readonly signals?: readonly LocalizedText[];
  /** What the programme itself contributes to the change. */
  readonly contribution?: LocalizedText;
  /** The graded signs by which the change of a boundary partner is followed. */
  readonly progressMarkers?: readonly ProgressMarker[];
  /** The Sustainable Development Goals that it serves. */
  readonly sdgs?: readonly SdgLink[];
  readonly extensions?: Extensions;
}

/** A condition outside the team's control that a link rests on. Source: OECD-DAC glossary, "assumptions". */
export interface Assumption {
  /** What must be true for the link to hold. */
  readonly statement: LocalizedText;
  /** `critical` when the link fails without it. */
  readonly criticality?: 'critical' | 'important' | 'minor';
  /** What was seen of it so far; `unverified` until somebody looked. */
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
  /** How the cause brings the effect about. */
  readonly mechanism?: LocalizedText;
  /** A feedback loop that is meant: the link leads back to an earlier statement. */
  readonly loop?: boolean;
  /** Chance that the cause brings the effect, from 0 to 1, where somebody estimates it. */
  readonly strength?: number;
  /** What must hold outside the team's control for the link to work. */
  readonly assumptions?: readonly Assumption[];
  /** Texts that support the claim. */
  readonly evidenceFor?: readonly LocalizedText[];
  /** Texts that speak against it. */
  readonly evidenceAgainst?: readonly LocalizedText[];
  /** What else could bring the effect about, one explanation each. */
  readonly rivalExplanations?: readonly LocalizedText[];
  /** How sure the team is that the link holds, given the evidence. */
  readonly confidence?: 'low' | 'medium' | 'high';
  readonly extensions?: Extensions;
}

/** The theory of change: every statement of the logic once, with the links between them. */
export interface Results {
  /** The situation that all changes together should lead to. */
  readonly vision?: LocalizedText;
  /** The statements, each once. */
  readonly nodes: readonly ResultNode[];
  /** Which statement brings about which. */
  readonly links: readonly ResultLink[];
}
