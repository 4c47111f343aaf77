import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactEstimate } from './change/impactEstimate.ts';
import { surveyChange } from './change/surveyChange.ts';
import { compareGroups } from './contrast/compareGroups.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 15 });
const sampling = fc.constantFrom('probability', 'census', 'quota', 'volunteers', undefined);
const rounds = (before: readonly number[], after: readonly number[]) =>
  [before, after].flatMap((answers, round) =>
    answers.map((answer, n) => ({
      person: `p${n}`,
      wave: round === 0 ? 'T0' : 'T1',
      answers: { q: answer },
    })),
  );

describe('a p-value', () => {
  test('never stands without its effect size and its n, and only a random sample has one', () => {
    let tests = 0;
    fc.assert(
      fc.property(numbers, numbers, sampling, (first, second, drawn) => {
        const how = drawn === undefined ? {} : { sampling: drawn };
        const change = surveyChange({ id: 'q' }, rounds(first, second), {
          before: 'T0',
          after: 'T1',
          profile: 'internal',
          ...how,
        });
        const contrast = compareGroups(first, second, { profile: 'internal', ...how });
        const estimate = impactEstimate(
          [first, second, second, first].flatMap((values, n) =>
            values.map((value) => ({ treated: n < 2, after: n % 2 === 1, value })),
          ),
          { profile: 'internal', ...how },
        );
        if (change.test) expect([change.test.effect.value, change.test.n].every(Number.isFinite)).toBe(true);
        if (contrast.test) {
          expect(Number.isFinite(contrast.effect?.value)).toBe(true);
          expect([contrast.first.n, contrast.second.n]).toEqual([first.length, second.length]);
        }
        if (estimate.test) {
          expect(Number.isFinite(estimate.test.effect?.value)).toBe(true);
          expect(estimate.test.n).toBe(2 * (first.length + second.length));
        }
        for (const { test: tested, interval } of [change, contrast, estimate]) {
          if (tested) tests += 1;
          if (drawn !== 'probability') expect([tested, interval]).toEqual([undefined, undefined]);
        }
      }),
    );
    expect(tests).toBeGreaterThan(30);
  });
});
