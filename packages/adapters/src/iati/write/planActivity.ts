import type { Dossier, Indicator, IsoDay, Observation, Period, ResultNode, Target } from '@jalon/core';
import { iatiExtension } from '../iatiExtension.ts';
import { isXsdValue } from './isXsdValue.ts';
import { type PlannedPeriod, type PlannedTarget, planPeriods } from './planPeriods.ts';

/** An indicator with its periods, the earliest first. */
export interface PlannedIndicator {
  readonly indicator: Indicator;
  readonly periods: readonly PlannedPeriod[];
}

/** A result with its indicators; without a node it holds those that measure no statement of the dossier. */
export interface PlannedResult {
  readonly node?: ResultNode;
  readonly indicators: readonly PlannedIndicator[];
}

/** What of a dossier stands under the results of an activity, in the order of the file. */
export interface ActivityPlan {
  readonly results: readonly PlannedResult[];
  readonly nodes: ReadonlySet<ResultNode>;
  /** The periods of every indicator that is written. */
  readonly indicators: ReadonlyMap<Indicator, readonly PlannedPeriod[]>;
  readonly targets: ReadonlySet<Target>;
  /** In the order in which they are written. */
  readonly observations: readonly Observation[];
  readonly written: ReadonlySet<Observation>;
}

const plans = /* @__PURE__ */ new WeakMap<Dossier, ActivityPlan>();

/**
 * Which statements, indicators, targets, observations of a dossier an activity has room for, and where each stands. IATI
 * wants an indicator in every result, one result for every indicator, a period for every figure.
 */
export function planActivity(dossier: Dossier): ActivityPlan {
  const known = plans.get(dossier);
  if (known) return known;
  const made = makePlan(dossier);
  plans.set(dossier, made);
  return made;
}

function makePlan(dossier: Dossier): ActivityPlan {
  const indicators = firstsById(dossier.indicators);
  const byIndicator = observationsOf(dossier);
  const isForeign = iatiExtension(dossier.extensions).version !== undefined;
  const first = firstsById(dossier.indicators.flatMap(({ targets }) => targets));
  const planned = [...indicators.values()].map((indicator): PlannedIndicator => {
    const targets = indicator.targets
      .filter((target) => first.get(target.id) === target)
      .flatMap((target): readonly PlannedTarget[] => {
        const period = periodOfTarget(target, dossier);
        return period ? [{ target, period }] : [];
      });
    const repeats = iatiExtension(indicator.extensions).periods ?? [];
    return {
      indicator,
      periods: planPeriods(targets, byIndicator.get(indicator.id) ?? [], { isForeign, repeats }),
    };
  });
  const results = placed(dossier, planned);
  const all = results.flatMap((result) => result.indicators);
  const observations = all.flatMap(({ periods }) => periods.flatMap((each) => each.observations));
  return {
    results,
    nodes: new Set(results.flatMap(({ node }) => (node ? [node] : []))),
    indicators: new Map(planned.map(({ indicator, periods }) => [indicator, periods])),
    targets: new Set(all.flatMap(({ periods }) => periods.flatMap((each) => each.targets))),
    observations,
    written: new Set(observations),
  };
}

/** Entities by id, each the first of its id. */
export function firstsById<Entity extends { readonly id: string }>(
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> {
  const firsts = new Map<string, Entity>();
  for (const entity of entities) if (!firsts.has(entity.id)) firsts.set(entity.id, entity);
  return firsts;
}

/** What stands now: observations that another one revises are history, which IATI has no place for. */
function observationsOf(dossier: Dossier): ReadonlyMap<string, readonly Observation[]> {
  const revised = new Set(dossier.observations.map(({ revises }) => revises));
  const found = new Map<string, Observation[]>();
  for (const observation of firstsById(dossier.observations).values()) {
    if (revised.has(observation.id) || !isWritten(observation.period)) continue;
    const list = found.get(observation.indicator);
    if (list) list.push(observation);
    else found.set(observation.indicator, [observation]);
  }
  return found;
}

/**
 * The period under which a target stands: its own, else the day by which it is due, else the whole programme.
 * @returns `undefined` where none of them is known
 */
function periodOfTarget({ period, date }: Target, { programme }: Dossier): Period | undefined {
  const found =
    period ?? (date === undefined ? spanOf(programme?.start, programme?.end) : { start: date, end: date });
  return found && isWritten(found) ? found : undefined;
}

const spanOf = (start: IsoDay | undefined, end: IsoDay | undefined): Period | undefined =>
  start === undefined || end === undefined ? undefined : { start, end };

const isWritten = ({ start, end }: Period): boolean => isXsdValue(start, 'date') && isXsdValue(end, 'date');

/** Those that measure one statement find their place first, so that as many statements as possible have an indicator. */
function placed(dossier: Dossier, planned: readonly PlannedIndicator[]): readonly PlannedResult[] {
  const nodes = firstsById(dossier.results.nodes);
  const home = new Map<PlannedIndicator, string>();
  const measured = (each: PlannedIndicator) => each.indicator.measures.filter((id) => nodes.has(id));
  for (const each of planned) {
    const [only, ...others] = new Set(measured(each));
    if (only !== undefined && others.length === 0) home.set(each, only);
  }
  const taken = new Set(home.values());
  for (const each of planned) {
    const ids = home.has(each) ? [] : measured(each);
    const found = ids.find((id) => !taken.has(id)) ?? ids[0];
    if (found === undefined) continue;
    taken.add(found);
    home.set(each, found);
  }
  const results: PlannedResult[] = [...nodes.values()].flatMap((node) => {
    const own = planned.filter((each) => home.get(each) === node.id);
    return own.length === 0 ? [] : [{ node, indicators: own }];
  });
  const unplaced = planned.filter((each) => !home.has(each));
  return unplaced.length === 0 ? results : [...results, { indicators: unplaced }];
}
