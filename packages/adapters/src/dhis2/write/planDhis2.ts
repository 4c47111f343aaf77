/**
 * A dossier as the objects of DHIS2, valid by its rules.
 * @module
 */
import type { Dossier, Indicator, Json, Observation } from '@jalon/core';
import { type Formula, formulaDependencies, parseFormula, type ReferenceNode } from '@jalon/indicators';
import { dhis2ValueText } from '../dhis2Value.ts';
import { dhis2ValueTypes } from '../dhis2ValueTypes.data.ts';
import { parseDhis2Expression } from '../expression/parseDhis2Expression.ts';
import { dhis2PeriodCode } from '../period/dhis2PeriodCode.ts';
import { valueTypeOf } from '../read/indicatorOfElement.ts';
import { isMembers, type RawMembers } from '../read/RawDhis2.ts';
import { isUid } from '../Uids.ts';

/** How an indicator stands in DHIS2. */
export interface PlannedIndicator {
  readonly indicator: Indicator;
  /** Whether DHIS2 computes it; what was observed of it all the same stands in a data element beside it. */
  readonly isComputed: boolean;
  readonly formula?: Formula;
  readonly valueType: string;
  readonly isPercent: boolean;
}

/** What of a dossier becomes what, decided once for the writer and for what it says that it loses. */
export interface Dhis2Plan {
  readonly indicators: ReadonlyMap<string, PlannedIndicator>;
  /** The indicator that a formula names, by its id or its code. */
  readonly named: (reference: string) => PlannedIndicator | undefined;
  /** Why an observation is not written; nothing where it is. */
  readonly hindrances: ReadonlyMap<Observation, Hindrance>;
}

/** What of an observation has no place in DHIS2. */
export type Hindrance = 'indicator' | 'period' | 'value' | 'category' | 'place-taken';

const plans = /* @__PURE__ */ new WeakMap<Dossier, Dhis2Plan>();

/** What a dossier keeps of the files of DHIS2 that it was read from. */
export function dhis2Extension(extensions: Indicator['extensions']): RawMembers {
  const own: Json | undefined =
    extensions && Object.hasOwn(extensions, 'dhis2') ? extensions['dhis2'] : undefined;
  return isMembers(own) ? own : {};
}

/** The plan of a dossier; the same one, as long as it is the same dossier. */
export function planDhis2(dossier: Dossier): Dhis2Plan {
  const known = plans.get(dossier);
  if (known) return known;
  const plan = freshPlan(dossier);
  plans.set(dossier, plan);
  return plan;
}

function freshPlan(dossier: Dossier): Dhis2Plan {
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of dossier.observations) {
    const own = byIndicator.get(observation.indicator);
    if (own) own.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  const formulas = computedFormulas(dossier);
  const indicators = new Map<string, PlannedIndicator>();
  for (const indicator of dossier.indicators) {
    const formula = formulas.get(indicator.id);
    const extension = dhis2Extension(indicator.extensions);
    const isKept = indicator.formula === undefined && isFigure(indicator) && hasExpressions(extension);
    const valueType = chosenType(indicator, byIndicator.get(indicator.id) ?? []);
    indicators.set(indicator.id, {
      indicator,
      isComputed: formula !== undefined || isKept,
      ...(formula ? { formula } : {}),
      valueType,
      isPercent: indicator.unit === 'ratio' && valueType !== 'UNIT_INTERVAL' && isFigure(indicator),
    });
  }
  const byCode = codesOf(dossier);
  const named = (reference: string) =>
    indicators.get(reference) ?? indicators.get(byCode.get(reference) ?? '');
  return { indicators, named, hindrances: hindrancesOf(dossier, indicators) };
}

/** Whether an indicator keeps a numerator of DHIS2 that can be read, with a denominator or none. */
function hasExpressions(extension: RawMembers): boolean {
  const { numerator, denominator = '1' } = extension;
  const isRead = (part: Json | undefined) =>
    typeof part === 'string' && parseDhis2Expression(part).value !== undefined;
  return isRead(numerator) && isRead(denominator);
}

const codesOf = (dossier: Dossier): ReadonlyMap<string, string> =>
  new Map(
    dossier.indicators.flatMap(({ code, id }) => (code === undefined ? [] : [[code, id] as const])).reverse(),
  );

const isFigure = ({ scale = 'quantity' }: Indicator): boolean => scale === 'quantity';

/**
 * The formulas that DHIS2 can compute: all that they read is there, or has a uid and stands on the server, and nothing in
 * them is beyond its functions.
 */
function computedFormulas(dossier: Dossier): ReadonlyMap<string, Formula> {
  const codes = codesOf(dossier);
  const ids = new Set(dossier.indicators.map(({ id }) => id));
  const categories = categoriesOf(dossier);
  const found = new Map<string, Formula>();
  for (const indicator of dossier.indicators) {
    if (indicator.formula === undefined || !isFigure(indicator)) continue;
    const { value } = parseFormula(indicator.formula);
    if (value && isExpressible(value)) found.set(indicator.id, value);
  }
  // what reads a category of an indicator that is computed itself cannot be computed: then it is collected
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [id, formula] of found) {
      const isSound = (reference: ReferenceNode) => {
        const own = ids.has(reference.indicator) ? reference.indicator : codes.get(reference.indicator);
        const where = reference.where ?? [];
        if (
          own === undefined ? !isUid(reference.indicator) : own === id || (where.length > 0 && found.has(own))
        )
          return false;
        return where.every(({ dimension, category }) => categories.get(dimension)?.has(category));
      };
      if (formulaDependencies(formula).length === 0 || !referencesOf(formula).every(isSound))
        found.delete(id);
    }
  }
  return found;
}

function referencesOf(formula: Formula): readonly ReferenceNode[] {
  switch (formula.type) {
    case 'reference':
      return [formula];
    case 'unary':
      return referencesOf(formula.operand);
    case 'binary':
      return [...referencesOf(formula.left), ...referencesOf(formula.right)];
    case 'call':
      return formula.arguments.flatMap(referencesOf);
    default:
      return [];
  }
}

/** Whether DHIS2 has every part of a formula; see `formulaToDhis2`. */
function isExpressible(formula: Formula): boolean {
  switch (formula.type) {
    case 'missing':
    case 'text':
      return false;
    case 'unary':
      return isExpressible(formula.operand);
    case 'binary':
      return isExpressible(formula.left) && isExpressible(formula.right);
    case 'call': {
      const isKnown =
        formula.function === 'if' ||
        (['coalesce', 'min', 'max'].includes(formula.function) && formula.arguments.length > 1);
      const parts = formula.function === 'previous' ? formula.arguments.slice(0, 1) : formula.arguments;
      return (isKnown || formula.function === 'previous') && parts.every(isExpressible);
    }
    default:
      return true;
  }
}

/** The type of values that all values of an indicator have a place in. */
function chosenType(indicator: Indicator, observations: readonly Observation[]): string {
  const { scale = 'quantity', unit, levels = [] } = indicator;
  const told = dhis2Extension(indicator.extensions)['valueType'];
  const type =
    typeof told === 'string' && Object.hasOwn(dhis2ValueTypes, told) ? dhis2ValueTypes[told] : undefined;
  const canonical = valueTypeOf(scale, unit);
  const isLevel = new Set(levels.map(({ code }) => code));
  const holds = (valueType: string, isPercent: boolean) =>
    observations.every(
      ({ value }) => value === undefined || dhis2ValueText(value, valueType, isPercent) !== undefined,
    );
  if (
    typeof told === 'string' &&
    type?.scale === scale &&
    (type.unit === 'ratio') === (unit === 'ratio' && scale === 'quantity') &&
    holds(told, unit === 'ratio' && told !== 'UNIT_INTERVAL')
  )
    return told;
  if (scale === 'ordinal') {
    const isSet =
      levels.length > 0 &&
      isLevel.size === levels.length &&
      [...isLevel].every((code) => code.trim() === code && code !== '' && code.length <= 50);
    return isSet && observations.every(({ value }) => value === undefined || isLevel.has(String(value)))
      ? 'TEXT'
      : 'LONG_TEXT';
  }
  return canonical === 'PERCENTAGE' && !holds('PERCENTAGE', true) ? 'NUMBER' : canonical;
}

const categoriesOf = (dossier: Dossier): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(dossier.dimensions.map(({ id, categories }) => [id, new Set(categories.map(({ code }) => code))]));

function hindrancesOf(dossier: Dossier, indicators: ReadonlyMap<string, PlannedIndicator>) {
  const found = new Map<Observation, Hindrance>();
  const categories = categoriesOf(dossier);
  const replaced = new Set(dossier.observations.map(({ revises }) => revises));
  const places = new Map<string, Observation>();
  for (const observation of dossier.observations) {
    const { indicator, period, value } = observation;
    const planned = indicators.get(indicator);
    const code = dhis2PeriodCode(period);
    const pairs = Object.entries(observation.categories ?? {});
    if (!planned) found.set(observation, 'indicator');
    else if (code === undefined) found.set(observation, 'period');
    else if (value !== undefined && dhis2ValueText(value, planned.valueType, planned.isPercent) === undefined)
      found.set(observation, 'value');
    else if (!pairs.every(([dimension, category]) => categories.get(dimension)?.has(category)))
      found.set(observation, 'category');
    else {
      const place = JSON.stringify([
        indicator,
        code,
        observation.organisation ?? null,
        observation.place ?? null,
        pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]);
      const other = places.get(place);
      const isLater = !other || replaced.has(other.id) || !replaced.has(observation.id);
      if (other) found.set(isLater ? other : observation, 'place-taken');
      if (isLater) places.set(place, observation);
    }
  }
  return found;
}
