import { JalonError } from '@jalon/core';
import { binaryScale } from './binaryScale.ts';
import { sum } from './sum.ts';

/** Settings of {@link gini}. */
export interface GiniOptions {
  /** How many units each value stands for, 0 or more; default 1 each. */
  readonly weights?: readonly number[];
}

/**
 * How unequally an amount is shared out: half the mean difference between two units over the mean,
 * G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W² x̄), with W = Σw; 0 where all have the same. The population form, not multiplied by
 * n / (n − 1).
 * Source: Gini 1912; Sen, On Economic Inequality, 1973, ch. 2.
 * @param values what each unit has, `undefined` where it is missing: the unit is left out
 * @returns 0 to 1, and above 1 only where some have less than nothing; `undefined` of nothing, where the mean is not above
 * 0, and where a value or weight is not finite or a weight negative
 * @throws JalonError `invalid-argument` where there are not as many weights as values
 * @example
 * ```ts
 * import { gini } from '@jalon/indicators';
 * gini([1, 2, 3, 4]); // => 0.25
 * gini([0, 10], { weights: [3, 1] }); // => 0.75
 * ```
 */
export function gini(values: readonly (number | undefined)[], options: GiniOptions = {}): number | undefined {
  const { weights = values.map(() => 1) } = options;
  if (weights.length !== values.length)
    throw new JalonError(
      'invalid-argument',
      `A weight for each of ${values.length} values was expected, found ${weights.length}.`,
      { values: values.length, weights: weights.length },
    );
  const units = values.flatMap((value, n) =>
    value === undefined ? [] : [{ value, weight: weights[n] ?? 0 }],
  );
  const [size, weight] = [
    binaryScale(units.map(({ value }) => value)),
    binaryScale(units.map((unit) => unit.weight)),
  ];
  if (size === undefined || weight === undefined || units.some((unit) => unit.weight < 0)) return undefined;
  // sizes do not matter, so that nothing grows too large
  const sorted = units
    .map((unit) => ({ value: unit.value / size, weight: unit.weight / weight }))
    .toSorted((a, b) => a.value - b.value);
  const all = sum(sorted.map((unit) => unit.weight)) ?? 0;
  const amount = sum(sorted.map((unit) => unit.value * unit.weight)) ?? 0;
  if (amount <= 0) return undefined;
  let below = 0;
  // each value counts once for every unit below it, and once against for every unit above
  const differences = sorted.map((unit) => {
    const lead = 2 * below + unit.weight - all;
    below += unit.weight;
    return unit.weight * unit.value * lead;
  });
  const found = (sum(differences) ?? 0) / (all * amount);
  return Number.isFinite(found) ? Math.max(0, found) : undefined;
}
