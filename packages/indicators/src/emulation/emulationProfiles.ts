import type { Direction } from '@jalon/core';

/** What a system computes from; what is missing is left out. */
export interface EmulatedFigures {
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
  /** Which way is better; default `increase`. Most of these systems do not ask. */
  readonly direction?: Direction | undefined;
}

/** A system with one of the figures it displays. */
export type EmulationProfile =
  | 'akvo.percent_accomplishment'
  | 'akvo.report_progress'
  | 'akvo.public_ui'
  | 'tola.percent_met'
  | 'tola.scope(-1/0/1)'
  | 'unicef_prp.progress_percentage_x100'
  | 'monitool.clamped'
  | 'results-framework-ts'
  | 'hikaya.end_of_program'
  | 'hikaya.period';

/** A number as the system computes it, the text it stops with, or nothing. */
export type Displayed = number | string | undefined;

/** Each system as it computes, down to what it divides by zero. */
export const emulationProfiles: Readonly<Record<EmulationProfile, (figures: EmulatedFigures) => Displayed>> =
  {
    'akvo.percent_accomplishment': (figures) => {
      const share = shareOfTarget(figures);
      return share === undefined ? undefined : Math.round(share * 10) / 10;
    },
    'akvo.report_progress': (figures) => shareOfTarget(figures) ?? 0,
    'akvo.public_ui': (figures) => shareOfTarget(figures) ?? 0,
    'tola.percent_met': shareOfTarget,
    'tola.scope(-1/0/1)': (figures) => {
      const share = shareOfTarget(figures);
      if (share === undefined) return undefined;
      const isOver = share > 100 + tolaMargin ? 1 : share < 100 - tolaMargin ? -1 : 0;
      return figures.direction === 'decrease' ? -isOver : isOver;
    },
    'unicef_prp.progress_percentage_x100': ({ baseline, target, actual }) => {
      if (baseline === undefined || target === undefined || actual === undefined) return 0;
      return target === baseline ? 0 : (Math.max(0, actual - baseline) / (target - baseline)) * 100;
    },
    'monitool.clamped': (figures) => {
      if (figures.baseline === undefined || figures.actual === undefined) return undefined;
      const covered = wayCovered(figures);
      return covered === undefined ? undefined : Math.min(100, Math.max(0, covered));
    },
    'results-framework-ts': (figures) => wayCovered({ ...figures, actual: figures.actual ?? 0 }),
    'hikaya.end_of_program': (figures) => {
      const { baseline, target, actual, direction } = figures;
      if (baseline === undefined || target === undefined || actual === undefined) return 'error';
      if (target === baseline) return 'unset';
      return direction === 'decrease' ? wayCovered(figures) : (actual / target) * 100;
    },
    'hikaya.period': ({ baseline, target, actual, direction }) => {
      if (baseline === undefined || target === undefined || actual === undefined) return 'error';
      if (target === baseline) return 'unset';
      if (actual === 0) return 0;
      if (target === 0) return 'ZeroDivisionError';
      // its brackets do not stand where they were meant to
      return direction === 'decrease'
        ? (baseline - target - (actual - target) / target) * 100
        : (actual / target) * 100;
    },
  };

/** Within 15 % of the target counts as on scope. */
const tolaMargin = 15;

function shareOfTarget({ target, actual }: EmulatedFigures): number | undefined {
  return target === undefined || actual === undefined || target === 0 ? undefined : (actual / target) * 100;
}

/** Divides whatever it gets, as these systems do: a way of no length gives NaN or an infinity. */
function wayCovered({ baseline, target, actual }: EmulatedFigures): number | undefined {
  if (baseline === undefined || target === undefined || actual === undefined) return undefined;
  return ((actual - baseline) / (target - baseline)) * 100;
}
