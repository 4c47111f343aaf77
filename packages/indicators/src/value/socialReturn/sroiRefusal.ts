import type { Issue } from '@jalon/core';
import type { Reason } from '../../result/Result.ts';
import { outcomeIssue, valueIssue } from '../valueIssue.ts';
import { attributionOf } from './attributionOf.ts';
import type { SroiOptions } from './SroiOptions.ts';
import type { SroiMap, SroiOutcome } from './SroiResult.ts';
import { valuedTwice } from './valuedTwice.ts';

/** Why a ratio is not given, and what would have to be mended. */
export interface Refusal {
  readonly reason: Reason;
  readonly warnings: readonly Issue[];
}

/** What has to be settled in a value map before anything is computed: nothing, or the first reason not to. */
export function sroiRefusal(valuation: SroiMap, options: SroiOptions): Refusal | undefined {
  const valued = valuation.outcomes.filter(({ proxy }) => proxy);
  return (
    refuse('mixed-currencies', foreignAmounts(valuation)) ??
    refuse('ambiguous-attribution', unclearShares(valued, options)) ??
    refuse('valued-twice', options.valuedTwice === 'warn' ? [] : doubleIssues(valuation, options)) ??
    refuse('no-discount-rate', rateIssues(valuation, valued)) ??
    (valued.length === 0 ? { reason: 'missing-value', warnings: [] } : undefined)
  );
}

const refuse = (reason: Reason, warnings: readonly Issue[]): Refusal | undefined =>
  warnings.length > 0 ? { reason, warnings } : undefined;

function foreignAmounts({ currency: expected, inputs, outcomes }: SroiMap): readonly Issue[] {
  const found = [...inputs.map(({ value }) => value), ...outcomes.map(({ proxy }) => proxy?.value)]
    .flatMap((amount) => (amount && amount.currency !== expected ? [amount.currency] : []))
    .sort();
  return [...new Set(found)].map((other) =>
    valueIssue('mixed-currencies', { found: other, expected }, 'error'),
  );
}

function unclearShares(valued: readonly SroiOutcome[], options: SroiOptions): readonly Issue[] {
  return valued
    .filter((line) => attributionOf(line, options) === undefined)
    .map((line) => {
      // Stryker disable next-line OptionalChaining: what reads two ways was said to be unclear
      const value = line.attributionUnclear?.share ?? Number.NaN;
      return outcomeIssue('attribution-unclear', line, { value }, 'error');
    });
}

/** Each change that is valued twice, named by its two lines. */
export function doubleIssues(
  { outcomes }: SroiMap,
  // Stryker disable next-line ArrayDeclaration: a link from nothing to nothing makes no path
  { links = [], valuedTwice: choice }: SroiOptions,
): readonly Issue[] {
  return valuedTwice(outcomes, links).map(([first, second]) =>
    outcomeIssue(
      'valued-twice',
      second,
      { first: first.description ?? first.id },
      choice === 'warn' ? 'warning' : 'error',
    ),
  );
}

/** Beyond the first year a rate and its source are required. */
function rateIssues({ discount }: SroiMap, valued: readonly SroiOutcome[]): readonly Issue[] {
  const reachesFurther = valued.some(
    ({ durationYears, startsIn }) => durationYears > 1 || (startsIn === 'period-after' && durationYears > 0),
  );
  if (!reachesFurther) return [];
  if (!discount) return [valueIssue('no-rate', {}, 'error')];
  if (discount.source) return [];
  return [valueIssue('rate-without-source', { rate: discount.rate }, 'error')];
}
