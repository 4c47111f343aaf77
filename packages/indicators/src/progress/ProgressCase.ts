import type { Measured, Measurement, ObservedSeries } from '../observed/ObservedSeries.ts';
import type { Rating } from '../rating/Rating.ts';
import type { MethodId, Reason } from '../result/Result.ts';
import type { Notes } from '../result/takeNotes.ts';
import type { Aim } from './aimOf.ts';
import type { Reference } from './baselineOf.ts';
import type { Comparison } from './comparisonOf.ts';
import type { ProgressIndicator, ProgressTarget } from './ProgressIndicator.ts';
import type { ExpectedValue, Progress, Reached, Standing } from './ProgressResult.ts';
import type { ProgressSettings } from './ProgressSettings.ts';

/** One indicator, its governing target and its observations, brought to one basis and scope. Days are day numbers. */
export interface ProgressCase {
  readonly indicator: ProgressIndicator;
  readonly options: ProgressSettings;
  readonly notes: Notes;
  readonly series: ObservedSeries;
  readonly target: ProgressTarget | undefined;
  readonly comparison: Comparison | { readonly reason: Reason };
  readonly baseline: Reference | undefined;
  readonly aim: Aim | { readonly reason: Reason };
  readonly actual: Measurement;
  /** First day of the path; −Infinity where nothing says. */
  readonly start: number;
  /** Infinity where nothing says. */
  readonly due: number;
  /** Last day of the programme, Infinity where nothing says. */
  readonly end: number;
  readonly asOf: number;
  /** Whether one period is compared by itself. */
  readonly isOfPeriod: boolean;
  /** Whether the due date has come. */
  readonly isDue: boolean;
  /** The due date has come, and the actual is too old to stand for it. */
  readonly isStale: boolean;
}

/** A case that has all it takes to be judged. */
export type CompleteCase = ProgressCase & {
  readonly target: ProgressTarget;
  readonly comparison: Comparison;
  readonly aim: Aim;
  readonly actual: Measured;
};

/** What an aim makes of a case. */
export type ProgressOutcome = {
  /** Without them, neither figure: for the reason of the outcome, or because this is no target for a share. */
  readonly figures?: Progress['figures'];
  /** Default `unknown`. */
  readonly rating?: Rating;
  readonly expected?: ExpectedValue | undefined;
  readonly standing?: Standing;
  readonly scheduleIndex?: number | undefined;
  readonly reached?: Reached;
  /** What is said otherwise than the case has it: of a level that is no number, no numbers are shown. */
  readonly target?: Progress['target'] | undefined;
  readonly actual?: undefined;
  readonly baseline?: undefined;
} & (
  | { readonly method: MethodId; readonly value: number; readonly unit: string; readonly reason?: undefined }
  | { readonly reason: Reason }
);

/** A figure, or the reason why there is none. */
type Figured = { readonly value: number } | { readonly reason: Reason };

/** Both figures by their names. */
export const bothFigures = (distance: Figured, achievement: Figured): Progress['figures'] => ({
  distanceTravelled: { method: 'distance-travelled@1', ...distance },
  achievementOfTarget: { method: 'achievement-of-target@1', ...achievement },
});

/** Neither figure, for one reason. */
export const noFigures = (reason: Reason): Progress['figures'] => bothFigures({ reason }, { reason });
