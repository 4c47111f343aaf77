import { JalonError } from '@jalon/core';

/** Cut-offs of Open SDG for the value of progress of a series. */
export interface OpenSdgThresholds {
  /** Substantial progress from here on. */
  readonly high: number;
  /** Moderate progress from here on. */
  readonly medium: number;
  /** Limited progress from here on, deterioration below. */
  readonly low: number;
  /** By how much the cut-offs were lowered near a limit, 0 at the limit to 1. */
  readonly coefficient?: number;
}

/** How fast the cut-offs come down near a limit. */
const steepness = 4.44;

/** The cut-offs that hold for a series: for growth over required, or for growth per year, lowered near a limit. */
export function openSdgThresholds(
  series: { readonly baseline: number; readonly target?: number; readonly limit?: number },
  own: Partial<Pick<OpenSdgThresholds, 'high' | 'medium' | 'low'>> = {},
): OpenSdgThresholds {
  const { baseline, target, limit } = series;
  if (!Object.values(own).every(Number.isFinite)) {
    throw new JalonError('invalid-argument', 'Cut-offs were expected to be finite numbers.', { ...own });
  }
  if (target !== undefined) return { high: 0.95, medium: 0.6, low: 0, ...own };
  const asked = { high: 0.015, medium: 0.005, low: 0, ...own };
  if (limit === undefined) return asked;
  const coefficient = coefficientNear(Math.abs(baseline), Math.abs(limit));
  if (coefficient === undefined) return asked;
  const { high, medium, low } = asked;
  return {
    high: high * coefficient + 0,
    medium: medium * coefficient + 0,
    low: low * coefficient + 0,
    coefficient,
  };
}

/** 1 far from the limit, 0 at it. */
function coefficientNear(baseline: number, limit: number): number | undefined {
  if (!Number.isFinite(baseline) || !Number.isFinite(limit)) return undefined;
  if (baseline / 2 >= limit) return 1;
  return 1 - (baseline <= limit ? baseline / limit : 2 - baseline / limit) ** steepness;
}
