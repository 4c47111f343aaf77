import { type Indicator, type Issue, type Json, type Observation, shiftFigure, textIn } from '@jalon/core';
import type { Config } from './config/parseConfig.ts';
import { openSdgIssue } from './openSdgIssue.ts';
import { powerOf } from './siteFile.ts';

/** The configuration of an indicator: what a site kept, and what the model says of it. */
export function siteConfig(
  indicator: Indicator,
  observations: readonly Observation[],
  kept: Config,
  lang: string,
): { readonly config: Config; readonly issues: readonly Issue[] } {
  const { code, name, unit, unitLabel } = indicator;
  const title = textIn(name, lang);
  const { progress, issues } = Object.hasOwn(kept, 'auto_progress_calculation')
    ? { progress: {}, issues: [] }
    : progressOf(indicator, observations);
  const units = unit === 'ratio' ? 'Percent' : textIn(unitLabel ?? (unit === '1' ? '' : unit), lang);
  const isKept = (field: string) => Object.hasOwn(kept, field);
  return {
    config: {
      ...kept,
      ...(code === undefined ? {} : { indicator_number: code }),
      ...(isKept('indicator_name') ? {} : { indicator_name: title }),
      ...(isKept('graph_title') ? {} : { graph_title: title }),
      ...(isKept('computation_units') ? {} : { computation_units: units }),
      ...(isKept('data_non_statistical') ? {} : { data_non_statistical: false }),
      ...(isKept('reporting_status')
        ? {}
        : { reporting_status: observations.length === 0 ? 'notstarted' : 'complete' }),
      ...progress,
    },
    issues,
  };
}

/** The settings by which Open SDG counts progress as the model does: only from an overall value of a year in the data. */
function progressOf(
  { id, unit, baseline, direction, targets, min, max }: Indicator,
  observations: readonly Observation[],
): { readonly progress: Config; readonly issues: readonly Issue[] } {
  if (baseline === undefined) return { progress: {}, issues: [] };
  const year = baseline.date?.slice(0, 4);
  const headline = observations.findLast(
    ({ period, categories, place }) =>
      period.start.slice(0, 4) === year && !categories && place === undefined,
  );
  const isCounted = direction === 'increase' || direction === 'decrease';
  if (!isCounted || !headline || typeof baseline.value !== 'number' || headline.value !== baseline.value) {
    const at = { in: 'dossier', entity: { kind: 'indicator', id } } as const;
    return {
      progress: {},
      issues: [openSdgIssue('open-sdg/progress-not-set', 'hint', { indicator: id }, at)],
    };
  }
  const places = (unit === 'ratio' ? 2 : 0) - powerOf(headline);
  const figure = (value: number): Json => shiftFigure(String(value), places);
  const target = targets.find(
    ({ value, of, kind, date }) =>
      typeof value === 'number' && of !== 'change' && (kind ?? 'value') === 'value' && date !== undefined,
  );
  const limit = direction === 'increase' ? max : min;
  const options = {
    base_year: Number(year),
    direction: direction === 'increase' ? 'positive' : 'negative',
    ...(typeof target?.value === 'number'
      ? { target: figure(target.value), target_year: Number(target.date?.slice(0, 4)) }
      : {}),
    ...(limit === undefined ? {} : { limit: figure(limit) }),
  };
  return {
    progress: { auto_progress_calculation: true, progress_calculation_options: [options] },
    issues: [],
  };
}
