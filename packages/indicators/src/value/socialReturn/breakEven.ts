import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { changedMap, lineOf } from './changedMap.ts';
import { isShare } from './isShare.ts';
import type { OutcomeParameter } from './MapChange.ts';
import { type SocialReturnOptions, socialReturn } from './socialReturn.ts';
import type { OutcomeValue, ValueMap } from './ValueMap.ts';

/** Which value of an assumption is looked for. */
export interface BreakEvenOptions extends SocialReturnOptions {
  /** Id of the line whose assumption is looked for. */
  readonly outcome: string;
  /** The assumption: a duration has no break-even in closed form. */
  readonly parameter: Exclude<OutcomeParameter, 'duration'>;
  /** The ratio that shall come out; default 1, where as much comes out as was put in. */
  readonly targetRatio?: number;
}

/** At which value of an assumption a value map breaks even. */
export interface BreakEven {
  /** In the unit of the parameter; it may lie outside what can be. */
  readonly value: number;
  /** Whether the value can be: a share from 0 to 1, a quantity that is not negative, a proxy of the same sign. */
  readonly attainable: boolean;
}

/**
 * The value at which one assumption alone brings the ratio to a target (switching value), the others as they are.
 * With N = target × investment − PV of the other outcomes: proxy and quantity are N / PV of one unit; deadweight,
 * displacement and attribution to others 1 − N / PV without that deduction. Drop-off is found in closed form for two
 * years; beyond, its polynomial is halved down between 0 and 1, where it has one answer at most.
 * Source: HM Treasury, The Green Book (2022), chapter 5, "switching values"; algebra *ours*.
 * @param map inputs and outcomes in one currency unit
 * @param options which assumption of which outcome; the target; the discount rate and how values fade
 * @returns the value, and whether it can be; `undefined` where no value does it
 * @throws `JalonError` (`unknown-id`) where the map does not hold the outcome
 * @example
 * ```ts
 * import { breakEven } from '@jalon/indicators';
 * const map = { inputs: [400], outcomes: [{ id: 'a', quantity: 10, proxy: 100, deadweight: 0.2, duration: 1 }] };
 * breakEven(map, { outcome: 'a', parameter: 'proxy' }); // => { value: 50, attainable: true }
 * breakEven(map, { outcome: 'a', parameter: 'deadweight' }); // => { value: 0.6, attainable: true }
 * breakEven(map, { outcome: 'a', parameter: 'deadweight', targetRatio: 3 })?.attainable; // => false
 * ```
 */
export function breakEven(map: ValueMap, options: BreakEvenOptions): BreakEven | undefined {
  const { outcome, parameter, targetRatio = 1 } = options;
  const line = lineOf(map, outcome);
  const others = { ...map, outcomes: map.outcomes.filter((each) => each !== line) };
  const found = socialReturn(others, options);
  if (!found) return undefined;
  const needed = targetRatio * found.investment - found.presentValue;
  const worth = (value: number) => {
    const alone = changedMap({ inputs: [], outcomes: [line] }, [{ outcome, parameter, value }]);
    return socialReturn(alone, options)?.presentValue;
  };
  if (parameter === 'dropOff') return breakEvenDropOff(line, needed, worth);
  const scales = parameter === 'quantity' || parameter === 'proxy';
  // an assumption that moves nothing has no share of anything
  const whole = worth(scales ? 1 : 0) ?? Number.NaN;
  const value = finiteNumber(scales ? needed / whole : 1 - needed / whole);
  return value === undefined ? undefined : { value, attainable: canBe(parameter, value, line) };
}

function canBe(parameter: OutcomeParameter, value: number, line: OutcomeValue): boolean {
  if (parameter === 'quantity') return value >= 0;
  return parameter === 'proxy' ? Math.sign(value) * line.proxy >= 0 : isShare(value);
}

/** The worth falls steadily from no drop-off to a total one, or rises steadily for a loss. */
function breakEvenDropOff(
  line: OutcomeValue,
  needed: number,
  worth: (dropOff: number) => number | undefined,
): BreakEven | undefined {
  const most = worth(0) ?? Number.NaN;
  const least = worth(1) ?? Number.NaN;
  // without a second year nothing drops off
  if (!(Math.abs(most - least) > 0)) return undefined;
  if (line.duration <= 2) {
    const value = finiteNumber((most - needed) / (most - least));
    return value === undefined ? undefined : { value, attainable: isShare(value) };
  }
  if (!(Math.sign(needed - most) * Math.sign(needed - least) <= 0)) return undefined;
  const sign = Math.sign(most);
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const beyond = (worth(middle) as number) - needed;
    // Stryker disable next-line ArithmeticOperator: by 1 or −1, product and quotient are one number
    if (beyond * sign > 0) low = middle;
    else high = middle;
  }
  return { value: high, attainable: true };
}
