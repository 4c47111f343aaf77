import type { Gate } from '../results/Results.ts';
import { isShare } from './isShare.ts';

/**
 * What the conditions of a statement amount to together: the least of them where `all` are needed, the greatest where
 * `any` is enough; where they are claimed to be independent of one another, the chance of all (`product`: Π x) or of at
 * least one (`noisy-or`: 1 − Π (1 − x)). Without a condition there is nothing to say: that is not 1.
 * Source: necessary and sufficient conditions as fuzzy sets (Ragin 2000) for `all` and `any`; Pearl 1988 for noisy-or.
 * @param conditions how far each condition holds, 0 to 1
 * @returns 0 to 1; `undefined` without conditions, or where one of them or the gate is not known
 * @example
 * ```ts
 * import { combineConditions } from '@jalon/core/logic';
 * combineConditions([0.5, 0.75], 'all'); // => 0.5
 * combineConditions([0.5, 0.75], 'any'); // => 0.75
 * combineConditions([0.5, 0.75], 'product'); // => 0.375
 * combineConditions([0.5, 0.75], 'noisy-or'); // => 0.875
 * combineConditions([], 'all'); // => undefined
 * combineConditions([0.5, undefined], 'any'); // => undefined
 * ```
 */
export function combineConditions(
  conditions: readonly (number | undefined)[],
  gate: Gate,
): number | undefined {
  if (conditions.length === 0 || !conditions.every(isShare)) return undefined;
  const combine = combinations.get(gate);
  return combine && conditions.reduce(combine);
}

const combinations: ReadonlyMap<Gate, (a: number, b: number) => number> = new Map([
  ['all', (a, b) => Math.min(a, b)],
  ['any', (a, b) => Math.max(a, b)],
  ['product', (a, b) => a * b],
  ['noisy-or', (a, b) => 1 - (1 - a) * (1 - b)],
]);
