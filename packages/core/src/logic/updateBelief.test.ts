import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BeliefEvidence, type BeliefStep, updateBelief } from './updateBelief.ts';

const posteriors = (steps: readonly BeliefStep[]) => steps.map(({ posterior }) => posterior);
const last = (steps: readonly BeliefStep[]) => steps.at(-1)?.posterior;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const evidenceOf = (probability: fc.Arbitrary<number>): fc.Arbitrary<BeliefEvidence> =>
  fc.record({ sensitivity: probability, typeI: probability, observed: fc.boolean() });

/** Worked with exact fractions by an independent program, rounded to doubles at the end. */
const worked: readonly {
  readonly name: string;
  readonly prior: number;
  readonly evidence: readonly BeliefEvidence[];
  readonly posteriors: readonly number[];
  readonly likelihoodRatios: readonly number[];
}[] = [
  {
    name: 'a hoop test that is passed moves little',
    prior: 0.5,
    evidence: [{ sensitivity: 0.99, typeI: 0.5, observed: true }],
    posteriors: [0.6644295302013423],
    likelihoodRatios: [1.98],
  },
  {
    name: 'two finds and a miss',
    prior: 0.3,
    evidence: [
      { sensitivity: 0.8, typeI: 0.3, observed: true },
      { sensitivity: 0.7, typeI: 0.2, observed: true },
      { sensitivity: 0.6, typeI: 0.4, observed: false },
    ],
    posteriors: [0.5333333333333333, 0.8, 0.7272727272727273],
    likelihoodRatios: [2.6666666666666665, 3.5, 0.6666666666666666],
  },
  {
    name: 'a claim held to be impossible stays so',
    prior: 0,
    evidence: [{ sensitivity: 0.9, typeI: 0.1, observed: true }],
    posteriors: [0],
    likelihoodRatios: [9],
  },
];

describe('updating a belief in a causal claim', () => {
  test.each(worked)('$name', ({ prior, evidence, posteriors: expected, likelihoodRatios }) => {
    const steps = updateBelief(prior, evidence);
    expect(steps.map(({ status }) => status)).toEqual(evidence.map(() => 'updated'));
    for (const [index, { posterior = -1, likelihoodRatio = -1 }] of steps.entries()) {
      expect(Math.abs(posterior - (expected[index] ?? 2))).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(likelihoodRatio - (likelihoodRatios[index] ?? 2))).toBeLessThanOrEqual(1e-12);
    }
  });

  test('without evidence there is no step', () => {
    expect(updateBelief(0.4, [])).toEqual([]);
  });

  test('what the belief had ruled out is a contradiction, and so it stays', () => {
    const impossible = { sensitivity: 0, typeI: 0, observed: true };
    const telling = { sensitivity: 0.75, typeI: 0.25, observed: true };
    expect(updateBelief(0.5, [telling, impossible, telling])).toEqual([
      { status: 'updated', posterior: 0.75, likelihoodRatio: 3 },
      { status: 'contradiction' },
      { status: 'contradiction', likelihoodRatio: 3 },
    ]);
    const refuting = { sensitivity: 0, typeI: 0.5, observed: true };
    expect(updateBelief(1, [refuting])).toEqual([{ status: 'contradiction', likelihoodRatio: 0 }]);
    expect(updateBelief(0, [{ sensitivity: 0.5, typeI: 0, observed: true }])).toEqual([
      { status: 'contradiction' },
    ]);
    // one piece rules the claim out, the next its denial
    const confirming = { sensitivity: 0.5, typeI: 0, observed: true };
    expect(updateBelief(0.5, [refuting, confirming]).map(({ status }) => status)).toEqual([
      'updated',
      'contradiction',
    ]);
  });

  test('evidence that is impossible if the claim is false settles it', () => {
    expect(updateBelief(0.01, [{ sensitivity: 0.2, typeI: 0, observed: true }])).toEqual([
      { status: 'updated', posterior: 1 },
    ]);
  });

  test('a probability that is none is not computed with', () => {
    const good = { sensitivity: 0.75, typeI: 0.25, observed: true };
    for (const bad of [Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY]) {
      expect(updateBelief(bad, [good])).toEqual([{ status: 'not-computable', likelihoodRatio: 3 }]);
      expect(updateBelief(0.5, [good, { ...good, sensitivity: bad }, good])).toEqual([
        { status: 'updated', posterior: 0.75, likelihoodRatio: 3 },
        { status: 'not-computable' },
        { status: 'not-computable', likelihoodRatio: 3 },
      ]);
      expect(updateBelief(0.5, [{ ...good, typeI: bad }])).toEqual([{ status: 'not-computable' }]);
    }
  });

  test('many strong pieces do not wear out: as many against bring the belief back', () => {
    const found = { sensitivity: 0.9, typeI: 0.1, observed: true };
    const missed = { ...found, observed: false };
    const evidence = [...Array<BeliefEvidence>(200).fill(found), ...Array<BeliefEvidence>(200).fill(missed)];
    const steps = updateBelief(0.5, evidence);
    expect(steps[199]?.posterior).toBe(1);
    expect(last(steps)).toBeCloseTo(0.5, 10);
    // near certainty is not certainty: a refutation still refutes
    const refuted = updateBelief(0.5, [
      ...evidence.slice(0, 200),
      { sensitivity: 0, typeI: 0.5, observed: true },
    ]);
    expect(refuted.at(-1)).toEqual({ status: 'updated', posterior: 0, likelihoodRatio: 0 });
  });

  test('what is unlikely beyond words is not impossible', () => {
    const tiny = 1e-300;
    expect(updateBelief(tiny, [{ sensitivity: tiny, typeI: 0, observed: true }])[0]?.posterior).toBe(1);
    const evidence = Array<BeliefEvidence>(5).fill({ sensitivity: tiny, typeI: tiny, observed: true });
    expect(last(updateBelief(0.25, evidence))).toBeCloseTo(0.25, 12);
  });

  test('a prior of exactly 0 or 1 never moves', () => {
    fc.assert(
      fc.property(fc.array(evidenceOf(share), { minLength: 1 }), fc.constantFrom(0, 1), (evidence, prior) => {
        for (const { status, posterior } of updateBelief(prior, evidence))
          expect(posterior).toBe(status === 'updated' ? prior : undefined);
      }),
    );
  });

  test('gives a probability or none, whatever comes in', () => {
    fc.assert(
      fc.property(fc.double(), fc.array(evidenceOf(fc.double())), (prior, evidence) => {
        for (const { status, posterior, likelihoodRatio = 0 } of updateBelief(prior, evidence)) {
          expect(posterior !== undefined).toBe(status === 'updated');
          expect((posterior ?? 0) >= 0 && (posterior ?? 0) <= 1).toBe(true);
          expect(Number.isFinite(likelihoodRatio) && likelihoodRatio >= 0).toBe(true);
        }
      }),
    );
    fc.assert(
      fc.property(share, fc.array(evidenceOf(share)), (prior, evidence) => {
        for (const { status, posterior } of updateBelief(prior, evidence)) {
          expect(status).not.toBe('not-computable');
          expect(posterior !== undefined).toBe(status === 'updated');
          expect((posterior ?? 0) >= 0 && (posterior ?? 0) <= 1).toBe(true);
        }
      }),
    );
  });

  test('is Bayes’ rule at each step', () => {
    fc.assert(
      fc.property(inside, fc.array(evidenceOf(inside), { maxLength: 4 }), (prior, evidence) => {
        let belief = prior;
        const expected = evidence.map(({ sensitivity, typeI, observed }) => {
          const [ifTrue, ifFalse] = observed ? [sensitivity, typeI] : [1 - sensitivity, 1 - typeI];
          belief = (ifTrue * belief) / (ifTrue * belief + ifFalse * (1 - belief));
          return belief;
        });
        for (const [index, posterior] of posteriors(updateBelief(prior, evidence)).entries())
          expect(posterior).toBeCloseTo(expected[index] ?? 2, 9);
      }),
    );
  });

  test('ends at the same belief in whatever order the evidence is weighed', () => {
    fc.assert(
      fc.property(inside, fc.array(evidenceOf(inside), { minLength: 1 }), (prior, evidence) => {
        expect(last(updateBelief(prior, [...evidence].reverse()))).toBeCloseTo(
          last(updateBelief(prior, evidence)) ?? 2,
          9,
        );
      }),
    );
  });

  test('the belief in the denial is the rest to 1', () => {
    fc.assert(
      fc.property(inside, fc.array(evidenceOf(inside), { minLength: 1 }), (prior, evidence) => {
        const denied = evidence.map(({ sensitivity, typeI, observed }) => ({
          sensitivity: typeI,
          typeI: sensitivity,
          observed,
        }));
        const [claim = 2, denial = 2] = [updateBelief(prior, evidence), updateBelief(1 - prior, denied)].map(
          last,
        );
        expect(claim + denial).toBeCloseTo(1, 9);
      }),
    );
  });
});
