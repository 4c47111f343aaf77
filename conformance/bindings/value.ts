import {
  breakEven,
  compareScenarios,
  costEffectivenessRatio,
  discountFactors,
  fullCost,
  incrementalCostEffectiveness,
  type MapChange,
  netPresentValue,
  oneWaySensitivity,
  outcomeImpact,
  paybackMonths,
  qaly,
  type SocialReturnOptions,
  socialReturn,
  type ValueMap,
  wellby,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Maybe<T> = T | null | undefined;
type OutcomeInputs = {
  readonly id?: string;
  readonly quantity: Maybe<number>;
  readonly proxy: Maybe<number>;
  readonly duration?: Maybe<number>;
} & Readonly<
  Partial<Record<'deadweight' | 'displacement' | 'attributionToOthers' | 'dropOff' | 'start', Maybe<number>>>
>;
type MapInputs = {
  readonly inputs: readonly { readonly value: Maybe<number> }[];
  readonly outcomes: readonly OutcomeInputs[];
  readonly rate?: Maybe<number>;
  readonly firstPeriodDiscountExponent?: Maybe<0 | 1>;
  readonly dropOffMethod?: Maybe<'compound' | 'linear'>;
};

const orNull = <T>(value: T | undefined) => value ?? null;
/** A number that is missing has no answer, whatever is done with it. */
const known = (value: Maybe<number>) => value ?? Number.NaN;

/** A key that is absent says nothing; `null` is a missing value. */
const line = (outcome: OutcomeInputs, at = 0) => {
  const { id = String(at), quantity, proxy, duration = 1, ...rest } = outcome;
  const shares = Object.entries(rest).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, known(value)] as const],
  );
  return {
    id,
    quantity: known(quantity),
    proxy: known(proxy),
    duration: known(duration),
    ...(Object.fromEntries(shares) as Partial<Record<'deadweight' | 'dropOff' | 'start', number>>),
  };
};

/** Inputs that are not valued are counted without an amount. */
const mapOf = ({ inputs, outcomes }: MapInputs): ValueMap => ({
  inputs: inputs.flatMap(({ value }) => (value === null || value === undefined ? [] : [value])),
  outcomes: outcomes.map(line),
});
const settingsOf = (inputs: MapInputs): SocialReturnOptions => ({
  ...(typeof inputs.rate === 'number' && { rate: inputs.rate }),
  ...(typeof inputs.firstPeriodDiscountExponent === 'number' && {
    firstExponent: inputs.firstPeriodDiscountExponent,
  }),
  ...(inputs.dropOffMethod && { dropOff: inputs.dropOffMethod }),
});

const parameterNames: Readonly<Record<string, MapChange['parameter']>> = {
  attribution: 'attributionToOthers',
};
const parameterOf = (name: string) => parameterNames[name] ?? (name as MapChange['parameter']);

/** What is varied where the vector does not say it, on the first outcome. */
function usualChanges(
  { outcomes }: MapInputs,
  only?: string,
): readonly (Omit<MapChange, 'parameter'> & { parameter: string })[] {
  const outcome = outcomes.map(line).find(({ id }) => only === undefined || id === only);
  if (!outcome) return [];
  const { id, proxy } = outcome;
  const of = (parameter: string, values: readonly number[]) =>
    values.map((value) => ({ outcome: id, parameter, value }));
  return [
    ...of('deadweight', [0, 0.1, 0.3, 0.5]),
    ...of('attribution', [0, 0.5]),
    ...of('dropOff', [0, 0.3]),
    ...of('proxy', [proxy * 0.5, proxy * 1.5]),
  ];
}

const dominanceWords = { first: 'A dominates', second: 'B dominates', equal: 'none', none: 'none' } as const;

/** The names of the vectors on value, bound to the functions that compute them. */
export const valueBindings: Readonly<Record<string, Binding>> = {
  sroi: (inputs: MapInputs) => {
    const found = socialReturn(mapOf(inputs), settingsOf(inputs));
    return {
      totalInvestment: orNull(found?.investment),
      outcomeImpacts: orNull(found?.impacts),
      outcomeYears: orNull(found?.impactsByYear),
      yearTotals: orNull(found?.yearTotals),
      presentValueByYear: orNull(found?.presentValueByYear),
      totalPresentValue: orNull(found?.presentValue),
      netPresentValue: orNull(found?.netPresentValue),
      ratio: orNull(found?.ratio),
      netRatio: orNull(found?.netRatio),
    };
  },
  sroi_impact: (inputs: OutcomeInputs) => ({ impact: orNull(outcomeImpact(line(inputs))) }),
  sroi_break_even: (
    inputs: MapInputs & { parameter: string; outcome?: string; targetRatio?: Maybe<number> },
  ) => {
    const map = mapOf(inputs);
    const found = breakEven(map, {
      ...settingsOf(inputs),
      outcome: inputs.outcome ?? map.outcomes[0]?.id ?? '',
      parameter: parameterOf(inputs.parameter) as Exclude<MapChange['parameter'], 'duration'>,
      ...(typeof inputs.targetRatio === 'number' && { targetRatio: inputs.targetRatio }),
    });
    return { value: orNull(found?.value), attainable: orNull(found?.attainable) };
  },
  sroi_sensitivity_one_way: (
    inputs: MapInputs & {
      outcome?: string;
      changes?: readonly (Omit<MapChange, 'parameter'> & { parameter: string })[];
    },
  ) => {
    const changes = inputs.changes ?? usualChanges(inputs, inputs.outcome);
    const found = oneWaySensitivity(
      mapOf(inputs),
      changes.map((change) => ({ ...change, parameter: parameterOf(change.parameter) })),
      settingsOf(inputs),
    );
    return {
      results: found.map(({ outcome, value, ratio }, at) => ({
        outcome,
        parameter: changes[at]?.parameter,
        value,
        ratio: orNull(ratio),
      })),
    };
  },
  sroi_scenarios: (
    inputs: MapInputs & {
      scenarios: readonly {
        id: string;
        changes?: readonly MapChange[];
        rate?: number;
        investment?: number;
      }[];
    },
  ) => ({
    results: compareScenarios(mapOf(inputs), inputs.scenarios, settingsOf(inputs)).map((found) => ({
      id: found.id,
      presentValue: orNull(found.presentValue),
      ratio: orNull(found.ratio),
      netRatio: orNull(found.netRatio),
    })),
  }),
  sroi_payback_months: (inputs: Readonly<Record<'investment' | 'annualImpact', Maybe<number>>>) => ({
    months: orNull(
      paybackMonths({ investment: known(inputs.investment), annualImpact: known(inputs.annualImpact) }),
    ),
  }),
  npv: ({ cashflows, rate }: { cashflows: readonly Maybe<number>[]; rate: Maybe<number> }) => ({
    npv: orNull(netPresentValue(cashflows.map(known), { rate: known(rate) })),
  }),
  discount_factors: ({
    rate,
    periods,
    firstPeriodDiscountExponent,
  }: {
    rate: Maybe<number>;
    periods: number;
    firstPeriodDiscountExponent?: Maybe<0 | 1>;
  }) => ({
    factors: orNull(
      discountFactors(known(rate), { periods, firstExponent: firstPeriodDiscountExponent ?? 0 }),
    ),
  }),
  cost_effectiveness: (
    inputs: Readonly<Record<'costA' | 'effectA' | 'costB' | 'effectB', Maybe<number>>> & {
      threshold?: Maybe<number>;
    },
  ) => {
    const a = { cost: known(inputs.costA), effect: known(inputs.effectA) };
    const b = { cost: known(inputs.costB), effect: known(inputs.effectB) };
    const { threshold } = inputs;
    const found = incrementalCostEffectiveness(a, b, typeof threshold === 'number' ? { threshold } : {});
    return {
      cerA: orNull(costEffectivenessRatio(a)),
      cerB: orNull(costEffectivenessRatio(b)),
      incrementalCost: orNull(found?.incrementalCost),
      incrementalEffect: orNull(found?.incrementalEffect),
      icer: orNull(found?.icer),
      netMonetaryBenefit: orNull(found?.netMonetaryBenefit),
      dominance: found ? dominanceWords[found.dominance] : null,
    };
  },
  cost_per_outcome: ({
    directCost,
    overheadRate,
    outcomes,
  }: Readonly<Record<'directCost' | 'overheadRate' | 'outcomes', Maybe<number>>>) => {
    const total = fullCost({ direct: known(directCost), overheadRate: overheadRate ?? 0 });
    return {
      totalCost: orNull(total),
      costPerOutcome: orNull(costEffectivenessRatio({ cost: total ?? Number.NaN, effect: known(outcomes) })),
    };
  },
  qaly: ({ utilityByYear, rate }: { utilityByYear: readonly Maybe<number>[]; rate: Maybe<number> }) => ({
    qaly: orNull(qaly(utilityByYear.map(known), { rate: known(rate) })),
  }),
  wellby: ({
    people,
    lifeSatisfactionChange,
    years,
    value,
    deadweight,
  }: Readonly<Record<'people' | 'lifeSatisfactionChange', Maybe<number>>> &
    Readonly<Partial<Record<'years' | 'value' | 'deadweight', Maybe<number>>>>) => {
    const found = wellby(
      {
        people: known(people),
        change: known(lifeSatisfactionChange),
        ...(years !== undefined && { years: known(years) }),
        ...(deadweight !== undefined && { deadweight: known(deadweight) }),
      },
      typeof value === 'number' ? { valuePerWellby: value } : {},
    );
    return { wellbys: orNull(found?.wellbys), monetised: orNull(found?.value) };
  },
};
