import { type Dossier, type GapState, type Indicator, observationsOf } from '@jalon/core';
import type { Progress } from '@jalon/indicators';
import type { IndicatorRow, RowFigures } from '../schema/IndicatorRow.ts';
import type { BindContext } from './Binder.ts';
import { indicatorLabels } from './indicatorLabels.ts';

/** One indicator of a dossier as a report tells it on a day. */
export function indicatorRow(indicator: Indicator, dossier: Dossier, context: BindContext): IndicatorRow {
  const { id, code, name, unit, unitLabel } = indicator;
  const progress = context.progress.get(id);
  // of a level or a yes, progress counts places: they are no values that a reader would know
  const numeric = (indicator.scale ?? 'quantity') === 'quantity' ? progress : undefined;
  const before = numberOf(indicator.baseline);
  const baseline = numeric?.baseline ?? before;
  const target = numeric?.target ?? declaredTarget(indicator);
  const actual = actualOf(indicator, dossier, numeric);
  const row: IndicatorRow = {
    id,
    ...(code !== undefined && { code }),
    name,
    unit,
    ...(unitLabel !== undefined && { unitLabel }),
    ...(baseline && { baseline: dated(baseline) }),
    ...(before && before.value !== baseline?.value && { before: dated(before) }),
    ...(target && {
      target: {
        ...(target.value !== undefined && { value: target.value }),
        ...(target.date !== undefined && { date: target.date }),
        ...(target.min !== undefined && { min: target.min }),
        ...(target.max !== undefined && { max: target.max }),
      },
    }),
    ...(actual && { actual }),
  };
  const labels = indicatorLabels(indicator, row, dossier, context);
  const hasValue = actual !== undefined || labels.actualLabel !== undefined;
  const gap = hasValue ? undefined : gapOf(id, dossier, context.asOf);
  return {
    ...row,
    ...labels,
    ...(gap && { gap }),
    ...(progress && { figures: figuresOf(progress) }),
  };
}

/** Where progress cannot use any target, the one that was set: a reader shall see it all the same. */
function declaredTarget({ targets }: Indicator): (IndicatorRow['target'] & object) | undefined {
  const set = targets.findLast(({ milestone, of = 'level' }) => !milestone && of === 'level');
  if (!set) return undefined;
  const { value, min, max, date = set.period?.end } = set;
  return {
    ...(typeof value === 'number' && { value }),
    ...(date !== undefined && { date }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

/** A baseline as a number; of a level, a day, a yes or no the row has none. */
const numberOf = (baseline: Indicator['baseline']) =>
  typeof baseline?.value === 'number' ? { ...baseline, value: baseline.value } : undefined;

const dated = ({ value, date }: { readonly value: number; readonly date?: string }) => ({
  value,
  ...(date !== undefined && { date }),
});

function actualOf(
  { id }: Indicator,
  dossier: Dossier,
  progress: Progress | undefined,
): NonNullable<IndicatorRow['actual']> | undefined {
  const actual = progress?.actual;
  if (!actual) return undefined;
  const { value, date, atLeast, bounds, provisional, approximate, marks = [] } = actual;
  const states = marks.filter((mark) => mark !== 'provisional' && mark !== 'approximate');
  const behind = observationsOf(dossier.observations, id).filter(
    ({ value: observed, period, n }) => n !== undefined && observed === value && period.end === date,
  );
  const n = behind.length === 1 ? behind[0]?.n : undefined;
  return {
    value,
    date,
    ...(bounds?.min !== undefined && { min: bounds.min }),
    ...(bounds?.max !== undefined && { max: bounds.max }),
    ...(atLeast && bounds?.min === undefined && { atLeast }),
    ...(provisional && { provisional }),
    ...(approximate && { approximate }),
    ...(states.length > 0 && { states }),
    ...(n !== undefined && { n }),
  };
}

/** Why the last period has no value. */
function gapOf(id: string, dossier: Dossier, asOf: string): GapState | undefined {
  const last = observationsOf(dossier.observations, id)
    .filter(({ period, value }) => period.end <= asOf && value === undefined)
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .at(-1);
  if (!last) return undefined;
  const { state = 'not-available' } = last;
  switch (state) {
    case 'reported':
    case 'estimated':
    case 'interpolated':
    case 'carried-forward':
    case 'imputed':
      return undefined;
    default:
      return state;
  }
}

function figuresOf(progress: Progress): RowFigures {
  const { figures, expected, rating, standing } = progress;
  const { distanceTravelled, achievementOfTarget } = figures;
  const share = expectedShare(progress);
  return {
    ...(progress.status === 'computed'
      ? { method: progress.method, ...mainOf(progress.method, progress.value), coverage: progress.coverage }
      : { reason: progress.reason }),
    ...(standing && {
      standing: { state: standing.state, periodsInside: standing.periodsInside, periods: standing.periods },
    }),
    ...(distanceTravelled.value !== undefined && { distanceTravelled: distanceTravelled.value }),
    ...(achievementOfTarget.value !== undefined && { achievementOfTarget: achievementOfTarget.value }),
    ...(expected && { expected: expected.value }),
    ...(share !== undefined && { expectedShare: share }),
    rating,
  };
}

/** The main figure, as a share where the method gives one; an aim to stay has its standing instead. */
function mainOf(method: string, value: number): Pick<RowFigures, 'value' | 'gain'> {
  if (method.startsWith('improve@')) return { gain: value };
  return /^(maintain|band|threshold|rubric|by-date|yes-no)@/.test(method) ? {} : { value };
}

/** What the main figure would be at the expected level: on the path for a distance, over the target for a volume. */
function expectedShare(progress: Progress): number | undefined {
  const { expected, target } = progress;
  if (!expected || progress.status !== 'computed') return undefined;
  if (!progress.method.startsWith('achievement-of-target@')) return expected.achievement;
  return target?.value ? expected.value / target.value : undefined;
}
