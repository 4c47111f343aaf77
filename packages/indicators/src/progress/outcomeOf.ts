import { noWorseThan } from './aimOf.ts';
import type { CompleteCase, ProgressOutcome } from './ProgressCase.ts';
import { ratingOf } from './ratingOf.ts';
import { shareOutcome } from './shareOutcome.ts';
import { standingOutcome } from './standingOutcome.ts';

/** What the aim of a target makes of the actual. */
export function outcomeOf(facts: CompleteCase): ProgressOutcome {
  const { aim, baseline, comparison, indicator, isOfPeriod } = facts;
  if ('method' in aim)
    return aim.method === 'improve@1' ? improvement(facts) : standingOutcome(facts, aim.method, aim);
  const { value } = aim;
  if (comparison.over !== 'per-period' || isOfPeriod) return shareOutcome(facts, value);
  const way = value - (baseline?.value ?? value);
  const falls = way ? way < 0 : indicator.direction === 'decrease';
  return standingOutcome(facts, 'periods-met@1', noWorseThan(value, falls ? 'decrease' : 'increase'));
}

/** Any change in the wanted direction is the aim. */
function improvement(facts: CompleteCase): ProgressOutcome {
  const { baseline, indicator, actual } = facts;
  // Stryker disable next-line OptionalChaining: the aim to improve has a baseline, see `aimOf`
  const from = baseline?.value ?? 0;
  const gain = (value: number) => (indicator.direction === 'decrease' ? from - value : value - from);
  const value = gain(actual.value) + 0;
  if (!Number.isFinite(value)) return { reason: 'not-a-number' };
  return {
    method: 'improve@1',
    value,
    unit: indicator.unit ?? '',
    rating: ratingOf(facts, (each) => Math.sign(gain(each)), 1),
  };
}
