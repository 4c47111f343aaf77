import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { type CostEffect, costEffectivenessRatio } from './costEffectivenessRatio.ts';

/** One of several alternatives of which only one is chosen. */
export interface Alternative extends CostEffect {
  readonly id: string;
}

/** Where an alternative stands among the others. */
export interface FrontierPlace {
  readonly id: string;
  /**
   * `efficient`: on the frontier; `dominated`: another one costs no more and achieves no less, one of the two being strict
   * (strong dominance); `extendedly-dominated`: a mix of two others achieves as much for less; `equal`: the same cost and
   * effect as another one, which stands for both.
   */
  readonly status: 'efficient' | 'dominated' | 'extendedly-dominated' | 'equal';
  /** Cost of one more unit of effect against the next cheaper efficient alternative; absent for the cheapest one. */
  readonly icer?: number;
}

/**
 * Compares several alternatives: drops those that are dominated, strongly or by a mix of two others, and gives the ICER of
 * each one that is left against the next cheaper one. Along the frontier the ICERs rise.
 * Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th ed., 2015), ch. 4;
 * Cantor, Medical Care 32 (1994) 1259–1265.
 * @param alternatives costs in one currency unit, effects in one unit
 * @returns one record per alternative, in their order; `undefined` where a number is not finite
 * @example
 * ```ts
 * import { efficiencyFrontier } from '@jalon/indicators';
 * const found = efficiencyFrontier([
 *   { id: 'none', cost: 0, effect: 0 },
 *   { id: 'leaflet', cost: 300, effect: 1 },
 *   { id: 'visits', cost: 400, effect: 4 },
 *   { id: 'campaign', cost: 500, effect: 3 },
 * ]);
 * found?.map(({ status }) => status); // => ['efficient', 'extendedly-dominated', 'efficient', 'dominated']
 * found?.[2]?.icer; // => 100
 * ```
 */
export function efficiencyFrontier(
  alternatives: readonly Alternative[],
): readonly FrontierPlace[] | undefined {
  if (!alternatives.every(({ cost, effect }) => Number.isFinite(cost) && Number.isFinite(effect)))
    return undefined;
  const statuses = new Map<Alternative, FrontierPlace['status']>();
  // Stryker disable next-line ArrayDeclaration: a first entry without numbers beats nothing and makes no step
  const frontier: Alternative[] = [];
  for (const next of [...alternatives].sort(cheapestFirst)) {
    const last = frontier.at(-1);
    if (last && next.effect <= last.effect) {
      const same = next.effect === last.effect && next.cost === last.cost;
      statuses.set(next, same ? 'equal' : 'dominated');
      continue;
    }
    for (
      let beaten = frontier.at(-1);
      beaten && isBeaten(beaten, frontier.at(-2), next);
      beaten = frontier.at(-1)
    ) {
      statuses.set(beaten, 'extendedly-dominated');
      frontier.pop();
    }
    frontier.push(next);
  }
  return alternatives.map((alternative) => {
    const at = frontier.indexOf(alternative);
    const icer = at > 0 ? icerOf(alternative, frontier[at - 1] as Alternative) : undefined;
    return {
      id: alternative.id,
      status: statuses.get(alternative) ?? 'efficient',
      ...(icer !== undefined && { icer }),
    };
  });
}

/** By cost, of equal costs the most effective first; ids decide between equals, so that the order given does not. */
const cheapestFirst = (a: Alternative, b: Alternative): number =>
  a.cost - b.cost || b.effect - a.effect || (a.id < b.id ? -1 : Number(a.id > b.id));

const icerOf = (more: CostEffect, less: CostEffect): number | undefined =>
  costEffectivenessRatio({ cost: more.cost - less.cost, effect: more.effect - less.effect });

/** Whether the step from `before` to `beaten` costs more per unit than the step on to `next`. */
function isBeaten(beaten: Alternative, before: Alternative | undefined, next: Alternative): boolean {
  if (!before) return false;
  const here = icerOf(beaten, before);
  const on = icerOf(next, beaten);
  // what rounding alone sets apart is on one line
  return here !== undefined && on !== undefined && digits(here) > digits(on);
}

const digits = (value: number): number => finiteNumber(Number(value.toPrecision(12))) ?? value;
