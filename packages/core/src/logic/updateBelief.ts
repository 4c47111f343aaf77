import { isShare } from './isShare.ts';

/** A piece of evidence on a causal claim, and how telling it is. */
export interface BeliefEvidence {
  /** How likely it is to be found if the claim is true, 0 to 1. */
  readonly sensitivity: number;
  /** How likely it is to be found even if the claim is false (type I error), 0 to 1. */
  readonly typeI: number;
  /** Whether it was found when looked for. What was not looked for is no evidence. */
  readonly observed: boolean;
}

/** Where one piece of evidence leaves the belief. */
export interface BeliefStep {
  /**
   * - `updated`: there is a posterior.
   * - `contradiction`: the belief ruled out what came about; so it stays for all that follows.
   * - `not-computable`: a probability here or before is not a number from 0 to 1.
   */
  readonly status: 'updated' | 'contradiction' | 'not-computable';
  /** Probability of the claim after this piece and all before it, 0 to 1; where the status is `updated`. */
  readonly posterior?: number;
  /**
   * How many times likelier this outcome is if the claim is true than if it is false, 0 or more: above 1 it speaks for
   * the claim, below 1 against. None where it is impossible if the claim is false.
   */
  readonly likelihoodRatio?: number;
}

/**
 * How far pieces of evidence, one after the other, move the belief in a causal claim: P(H | E) = P(E | H) P(H) /
 * (P(E | H) P(H) + P(E | ¬H) (1 − P(H))), kept as odds, so that a prior of exactly 0 or 1 never moves and many strong
 * pieces do not wear out. The pieces are taken to be independent of one another, given the claim. What the belief had
 * ruled out (P(E) = 0) is a contradiction: the claim, the prior or the evidence needs another look.
 * Source: Bayes' rule in process tracing (Bennett 2015; Befani and Stedman-Bryce 2017); method `bayesian-updating@1`.
 * @param prior probability of the claim before any evidence, 0 to 1
 * @param evidence the pieces in the order in which they were weighed
 * @returns one step for each piece
 * @example
 * ```ts
 * import { updateBelief } from '@jalon/core/logic';
 * const minutes = { sensitivity: 0.75, typeI: 0.25, observed: true };
 * updateBelief(0.5, [minutes, { ...minutes, observed: false }]);
 * // => [
 * //   { status: 'updated', posterior: 0.75, likelihoodRatio: 3 },
 * //   { status: 'updated', posterior: 0.5, likelihoodRatio: 1 / 3 },
 * // ]
 * updateBelief(0, [minutes]); // => [{ status: 'updated', posterior: 0, likelihoodRatio: 3 }]
 * updateBelief(1, [{ sensitivity: 1, typeI: 0.5, observed: false }]);
 * // => [{ status: 'contradiction', likelihoodRatio: 0 }]
 * ```
 */
export function updateBelief(prior: number, evidence: readonly BeliefEvidence[]): readonly BeliefStep[] {
  let status: BeliefStep['status'] = isShare(prior) ? 'updated' : 'not-computable';
  let [claim, rival] = [prior, 1 - prior];
  return evidence.map(({ sensitivity, typeI, observed }) => {
    if (!isShare(sensitivity) || !isShare(typeI)) {
      if (status === 'updated') status = 'not-computable';
      return { status };
    }
    const [ifTrue, ifFalse] = observed ? [sensitivity, typeI] : [1 - sensitivity, 1 - typeI];
    const ratio = ifTrue / ifFalse;
    const told = Number.isFinite(ratio) ? { likelihoodRatio: ratio } : {};
    if (status !== 'updated') return { status, ...told };
    [claim, rival] = [weigh(claim, ifTrue), weigh(rival, ifFalse)];
    if (claim + rival === 0) {
      status = 'contradiction';
      return { status, ...told };
    }
    const posterior = claim / (claim + rival);
    // a power of two: nothing is rounded
    while (Math.max(claim, rival) < 2 ** -20) [claim, rival] = [claim * 2 ** 20, rival * 2 ** 20];
    return { status, posterior, ...told };
  });
}

/** A product that is 0 only where a factor is: what is unlikely beyond words is not impossible. */
const weigh = (odds: number, likelihood: number): number =>
  odds === 0 || likelihood === 0 ? 0 : Math.max(odds * likelihood, Number.MIN_VALUE);
