import { present } from '../result/present.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { accelerationFactor } from './accelerationFactor.ts';
import type { Points } from './Points.ts';
import { requiredRate } from './requiredRate.ts';
import type { TrendAttainment, TrendScale } from './TrendResult.ts';
import { targetAttainment } from './targetAttainment.ts';
import { trendScales } from './trendScales.ts';
import { dayAt, yearsFrom } from './yearsFrom.ts';

/** What the line of a trend is asked about its target. Days are day numbers. */
interface AttainmentQuestion {
  readonly target: number;
  readonly due: number;
  readonly direction: 'increase' | 'decrease';
  readonly scale: TrendScale;
  /** Mean change of the line per year. */
  readonly perYear: number;
  /** Last value and its day. */
  readonly last: { readonly value: number; readonly day: number };
  /** Whether intervals and probabilities may be told. */
  readonly mayJudge: boolean;
  /** The day that x is counted from. */
  readonly origin: number;
}

/** Whether a line reaches a target, how surely, and how much faster it would have to be. */
export function attainmentOf(points: Points, question: AttainmentQuestion): TrendAttainment | undefined {
  const { target, due, direction, last, origin } = question;
  const scale = trendScales[question.scale];
  if (!scale.holds(target)) return undefined;
  const y = points.y.map((value) => (value === undefined ? value : scale.to(value)));
  const by = yearsFrom(origin, due);
  const found = targetAttainment({ x: points.x, y }, { target: scale.to(target), by, direction });
  if (!found) return undefined;
  const sense = direction === 'decrease' ? -1 : 1;
  const required = requiredRate({ actual: last.value, target, remaining: yearsFrom(last.day, due) });
  const faster =
    required === undefined
      ? undefined
      : accelerationFactor({ observed: question.perYear * sense, required: required * sense });
  const crossing = found.crossingAt === undefined ? Number.NaN : dayAt(origin, found.crossingAt);
  return present({
    target,
    date: isoDay(due),
    direction,
    reached: (found.predicted - scale.to(target)) * sense >= 0,
    probability: question.mayJudge ? found.probability : undefined,
    crossing: crossing > last.day && crossing <= lastDay ? isoDay(crossing) : undefined,
    requiredPerYear: required,
    multiplier: faster?.multiplier,
  });
}

/** 31 December 9999: no ISO day is written after it. */
const lastDay = 2_932_896;
