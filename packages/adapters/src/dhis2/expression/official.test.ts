import { evaluateFormula, formulaReadings } from '@jalon/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFigure } from '../fixtures/anyFigure.ts';
import { officialValue } from '../fixtures/officialValue.ts';
import { formulaToDhis2 } from './formulaToDhis2.ts';

test('the parser of DHIS2 takes what we write, and computes what our formula does', () => {
  const item = ({ indicator }: { indicator: string }) => `#{${indicator}}`;
  const quarters = fc.integer({ min: -40, max: 40 }).map((four) => four / 4);
  let computed = 0;
  fc.assert(
    fc.property(
      anyFigure(fc.nat(999)),
      fc.array(quarters, { minLength: 12, maxLength: 12 }),
      (formula, values) => {
        const lookUp = (uid: string, back: number) => values['abc'.indexOf(uid.charAt(0)) * 4 + back] ?? 0;
        const readings = formulaReadings(formula).map(
          ({ key, indicator, back }) => [key, lookUp(indicator, back)] as const,
        );
        const { value: text = '' } = formulaToDhis2(formula, { item });
        const theirs = officialValue(text, lookUp);
        const { value, reason } = evaluateFormula(formula, new Map(readings));
        // what has no number has a reason here, and is infinite or not a number there
        if (reason === 'division-by-zero' || reason === 'too-large') return;
        computed += 1;
        const ours = Number(value);
        expect(Math.abs(Number(theirs) - ours)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(ours)));
      },
    ),
    { numRuns: 600 },
  );
  expect(computed).toBeGreaterThan(300);
});
