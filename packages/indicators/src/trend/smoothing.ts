import { JalonError } from '@jalon/core';

/** Throws where a smoothing weight is not from 0 to 1. */
export function requireSmoothing(name: string, weight: number | undefined): void {
  if (weight === undefined || (weight >= 0 && weight <= 1)) return;
  throw new JalonError('invalid-argument', `${name} from 0 to 1 was expected, found ${weight}.`, {
    [name]: weight,
  });
}

/** Throws where a number of steps is no whole number from 0 on. */
export function requireSteps(steps: number): void {
  // a million steps ahead is a mistake
  if (Number.isInteger(steps) && steps >= 0 && steps <= 1e6) return;
  throw new JalonError('invalid-argument', `A whole number of steps was expected, found ${steps}.`, {
    steps,
  });
}

const hundredths = /* @__PURE__ */ Array.from({ length: 99 }, (_, n) => (n + 1) / 100);

/** What has the least squared errors over every choice of weights in hundredths; of equals the smaller weights. */
export function bestOnGrid<T extends { readonly squaredErrors: number }>(
  chosen: readonly (readonly number[])[],
  compute: (weights: readonly number[]) => T | undefined,
  count: number,
): T | undefined {
  if (count > 0) {
    const longer = chosen.flatMap((weights) => hundredths.map((weight) => [...weights, weight]));
    return bestOnGrid(longer, compute, count - 1);
  }
  let best: T | undefined;
  for (const weights of chosen) {
    const found = compute(weights);
    if (found && !(best && best.squaredErrors <= found.squaredErrors)) best = found;
  }
  return best;
}
