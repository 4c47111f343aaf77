import type { Issue } from '@jalon/core';
import type { ComputedIndicator } from '../ComputedIndicator.ts';
import { closureOf, reasonOf, type ValueReader } from '../compileFormula.ts';
import { dividedByZero, missingValue } from '../evaluate/arithmetic.ts';
import type { FormulaValue } from '../FormulaValue.ts';
import { formatFormula } from '../formatFormula.ts';
import type { FoundReading } from './FoundReading.ts';
import { type IndicatorPlan, planOf } from './IndicatorPlan.ts';
import { findReading, type Lookup, lookupOf } from './lookup.ts';
import type { Surroundings } from './Surroundings.ts';
import { keyOf, type Task } from './Task.ts';

/** A task under way: its readings, each with the task that has to be done first where it is computed itself. */
interface Frame {
  readonly key: string;
  readonly task: Task;
  readonly plan: IndicatorPlan;
  readonly lookups: readonly Lookup[];
  next: number;
}

/** Computes an indicator after all that its formula rests on, each once, without recursion: a chain may have any length. */
export function computeTasks(root: Task, around: Surroundings): ComputedIndicator {
  const plans = new Map<string, IndicatorPlan>();
  const done = new Map<string, ComputedIndicator>();
  const open = new Set<string>();
  let readings = 0;

  function begin(task: Task): Frame {
    const { id } = task.indicator;
    const plan = plans.get(id) ?? planOf(task.indicator, around.index, around.dimensions);
    plans.set(id, plan);
    const lookups =
      'prepared' in plan ? plan.prepared.readings.map((reading) => lookupOf(reading, task, around)) : [];
    readings += lookups.length;
    open.add(id);
    return { key: keyOf(task), task, plan, lookups, next: 0 };
  }

  const stack = [begin(root)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { task, key } = frame;
    if (readings > around.maxReadings) {
      const issue: Issue = {
        code: 'formula/too-complex',
        severity: 'error',
        params: { limit: around.maxReadings },
      };
      return without(root, 'formula-error', [issue]);
    }
    const lookup = frame.lookups[frame.next];
    const needed = lookup?.task;
    if (lookup && needed && needed.indicator.formula !== undefined && !done.has(lookup.key)) {
      if (open.has(needed.indicator.id)) {
        const found = needed.indicator.name ?? needed.indicator.id;
        const issue: Issue = { code: 'formula/refers-to-itself', severity: 'error', params: { found } };
        return without(root, 'formula-cycle', [{ ...issue, at: placeOf(needed.indicator.id) }]);
      }
      stack.push(begin(needed));
    } else if (lookup) {
      frame.next++;
    } else {
      stack.pop();
      open.delete(task.indicator.id);
      done.set(key, finish(frame, done, around));
    }
  }
  // Stryker disable next-line StringLiteral,ArrayDeclaration: the root is the last to be done
  return done.get(keyOf(root)) ?? without(root, 'formula-error', []);
}

const placeOf = (id: string) =>
  ({ in: 'dossier', entity: { kind: 'indicator', id }, pointer: '/formula' }) as const;

function without(
  { period }: Task,
  reason: Extract<ComputedIndicator, { status: 'not-computable' }>['reason'],
  warnings: readonly Issue[],
): ComputedIndicator {
  return { status: 'not-computable', reason, warnings, period, readings: [] };
}

/** The value of a task, all that it rests on being there. */
function finish(
  { task, plan, lookups }: Frame,
  done: ReadonlyMap<string, ComputedIndicator>,
  around: Surroundings,
): ComputedIndicator {
  const { indicator, period } = task;
  if (!('prepared' in plan)) {
    const reason = indicator.formula === undefined ? 'no-formula' : plan.reason;
    return without(task, reason, indicator.formula === undefined ? [] : plan.issues);
  }
  const found = lookups.map((lookup) => findReading(lookup, done, around));
  const readings = found.map(({ reading }) => reading);
  const warnings = distinct([...plan.issues, ...found.flatMap(({ issues }) => issues)]);
  const { formula, prepared } = plan;
  const total = closureOf(prepared.operation, readInFlight)(readings.map(valueInFlight));
  const sumOf = (side: 'observed' | 'expected') =>
    readings.reduce((sum, each) => sum + each.coverage[side], 0);
  const coverage = { observed: sumOf('observed'), expected: sumOf('expected') };
  const common = { coverage, warnings, period, formula, readings };
  const steps = readings.map(({ key, indicator: id, value, unit, reason, period: { start, end } }) => ({
    step: 'reading',
    params: {
      reading: key,
      indicator: id,
      start,
      end,
      ...(value === undefined ? { reason } : { value, unit }),
    },
  }));
  const traced = (params: Readonly<Record<string, unknown>>) =>
    around.trace && {
      trace: [...steps, { step: 'formula', params: { formula: formatFormula(formula), ...params } }],
    };
  if (Number.isFinite(total)) {
    const value = prepared.kind === 'truth' ? total === 1 : total + 0;
    return {
      status: 'computed',
      value,
      unit: indicator.unit,
      method: 'formula@1',
      ...common,
      ...traced({ value }),
    };
  }
  const failed = readings.find(({ reason }) => reason !== undefined && reason !== 'missing-value');
  const own = reasonOf(total);
  const reason = own === 'missing-value' ? own : (failed?.reason ?? own);
  return { status: 'not-computable', reason, ...common, ...traced({ reason }) };
}

/** A failure is no missing value: it goes through the formula as what cannot be computed. */
const valueInFlight = ({ value, reason }: FoundReading): FormulaValue =>
  value === undefined && reason !== 'missing-value' ? dividedByZero : value;

const readInFlight: ValueReader = (slot) => (values) => {
  const value = values[slot];
  return typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : missingValue;
};

const distinct = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];
