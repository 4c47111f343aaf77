import type { Indicator, Issue, Json, Target } from '@jalon/core';
import type { IdMint } from '../spreadsheet/import/IdMint.ts';
import type { Config } from './config/parseConfig.ts';
import { openSdgIssue } from './openSdgIssue.ts';
import { isConfig, type ProgressSettings } from './progressSettings.ts';

/** Values for everybody, by year. */
type Headline = ReadonlyMap<number, number>;

/** What stands around the settings of an indicator. */
interface Around {
  readonly indicator: string;
  readonly series: string;
  readonly unit: string;
  readonly headline: Headline;
  /** Ids of the dossier that grows. */
  readonly mint: IdMint;
  /** Turns a figure of the file into one of the model. */
  readonly toModel: (figure: number) => number;
}

type ProgressFields = Pick<Indicator, 'baseline' | 'direction' | 'min' | 'max' | 'targets'>;

/** Baseline, direction and targets of an indicator, as Open SDG counts its progress. */
export function progressFields(
  config: Config,
  settings: ProgressSettings | undefined,
  { indicator, series, unit, headline, mint, toModel }: Around,
): { readonly fields: ProgressFields; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const targets: Target[] = [];
  const limit = settings?.limit;
  if (settings?.target !== undefined) {
    const { target, targetYear } = settings;
    const date = `${String(targetYear).padStart(4, '0')}-12-31`;
    targets.push({ id: mint.fromId(`${indicator}.target`), value: toModel(target), over: 'at-date', date });
  }
  for (const line of linesOf(config['graph_target_lines'], series, unit)) {
    const value = Number(line['value']);
    const isSaid = targets.some((target) => target.value === toModel(value));
    if (line['value'] === '' || line['value'] === null || !Number.isFinite(value) || isSaid) continue;
    const label = line['label_content'];
    const id = mint.fromId(`${indicator}.line`);
    targets.push({
      id,
      value: toModel(value),
      ...(typeof label === 'string' && label !== '' ? { text: label } : {}),
    });
  }
  const baseline = settings && baselineOf(settings, headline);
  if (settings && !baseline)
    issues.push(
      openSdgIssue('open-sdg/no-baseline', 'warning', { indicator, year: String(settings.baseYear) }),
    );
  const fields = {
    ...(settings ? { direction: settings.direction } : {}),
    ...(baseline ? { baseline: { value: toModel(baseline.value), date: `${baseline.year}-12-31` } } : {}),
    ...(limit === undefined || !settings
      ? {}
      : { [settings.direction === 'increase' ? 'max' : 'min']: toModel(limit) }),
    targets,
  };
  return { fields, issues };
}

/** The value of the base year; where there is none, of the first year behind it. */
function baselineOf({ baseYear }: ProgressSettings, headline: Headline) {
  const year = headline.has(baseYear)
    ? baseYear
    : Math.min(...[...headline.keys()].filter((each) => each > baseYear));
  const value = headline.get(year);
  return value === undefined ? undefined : { year: String(year).padStart(4, '0'), value };
}

const linesOf = (written: Json | undefined, series: string, unit: string): readonly Config[] =>
  (Array.isArray(written) ? written.filter(isConfig) : []).filter(
    (line) =>
      ['', series].includes(String(line['series'] ?? '')) && ['', unit].includes(String(line['unit'] ?? '')),
  );
