import type { Indicator, Issue, Json } from '@jalon/core';
import type { Config } from './config/parseConfig.ts';
import { openSdgIssue } from './openSdgIssue.ts';

/** How Open SDG counts the progress of one series. */
export interface ProgressSettings {
  readonly baseYear: number;
  readonly targetYear: number;
  readonly direction: NonNullable<Indicator['direction']>;
  readonly target?: number;
  readonly limit?: number;
}

/**
 * The settings by which Open SDG counts progress, with its defaults: from 2015 to 2030, less is better.
 * Source: Open SDG 2.4, automated progress calculation.
 * @returns nothing where it does not count any
 */
export function progressSettings(
  config: Config,
  about: {
    readonly indicator: string;
    readonly series: string;
    readonly unit: string;
    readonly file: string;
  },
): { readonly settings?: ProgressSettings; readonly issues: readonly Issue[] } {
  if (!isOn(config['auto_progress_calculation'])) return { issues: [] };
  const issues: Issue[] = [];
  const options = optionsFor(config['progress_calculation_options'], about);
  if (!options) return { issues };
  const { indicator, file } = about;
  const part = partOf(options);
  if (part !== '') {
    const at = { in: 'text', file, line: 1, column: 1 } as const;
    return { issues: [openSdgIssue('open-sdg/progress-of-part', 'hint', { indicator, part }, at)] };
  }
  const number = (field: string): number | undefined => {
    const written = options[field];
    if (written === undefined || written === null || written === '') return undefined;
    const value = typeof written === 'number' ? written : Number(String(written).trim() || Number.NaN);
    if (Number.isFinite(value)) return value;
    const expected = { fr: 'un nombre', en: 'a number' };
    const params = { field, indicator, written: String(written), expected };
    issues.push(
      openSdgIssue('open-sdg/bad-setting', 'warning', params, { in: 'text', file, line: 1, column: 1 }),
    );
    return undefined;
  };
  const year = (field: string, otherwise: number): number => {
    const value = number(field) ?? otherwise;
    if (Number.isInteger(value) && value >= 1 && value <= 9999) return value;
    const params = { field, indicator, written: String(value), expected: { fr: 'une année', en: 'a year' } };
    issues.push(
      openSdgIssue('open-sdg/bad-setting', 'warning', params, { in: 'text', file, line: 1, column: 1 }),
    );
    return otherwise;
  };
  const [target, limit] = [number('target'), number('limit')];
  const settings = {
    baseYear: year('base_year', 2015),
    targetYear: year('target_year', 2030),
    direction: options['direction'] === 'positive' ? ('increase' as const) : ('decrease' as const),
    ...(target === undefined ? {} : { target }),
    ...(limit === undefined ? {} : { limit }),
  };
  return { settings, issues };
}

const isOn = (value: Json | undefined): boolean =>
  value === true || /^(?:true|yes|on)$/i.test(String(value ?? ''));

/** Of whom progress is counted, where that is not everybody: `Geography = North, Sex = Female`. */
function partOf({ disaggregation }: Config): string {
  const parts = Array.isArray(disaggregation) ? disaggregation.filter(isConfig) : [];
  return parts.map(({ field, value }) => `${field ?? ''} = ${value ?? ''}`).join(', ');
}

/** The options for a series: those about everybody first, of them those that name it; a group holds several. */
function optionsFor(
  written: Json | undefined,
  { series, unit }: { readonly series: string; readonly unit: string },
): Config | undefined {
  const listed = Array.isArray(written) ? written.filter(isConfig) : isConfig(written) ? [written] : [];
  const all = listed.flatMap((options) =>
    Array.isArray(options['group']) ? options['group'].filter(isConfig) : [options],
  );
  if (all.length === 0) return {};
  const named = (options: Config, field: string) => String(options[field] ?? '');
  const fits = (options: Config) =>
    ['', series].includes(named(options, 'series')) &&
    ['', unit].includes(named(options, 'unit') || named(options, 'units'));
  const fitting = all.filter(fits);
  const whole = fitting.filter((options) => partOf(options) === '');
  return whole.find((options) => named(options, 'series') !== '') ?? whole[0] ?? fitting[0];
}

/** Whether a value is an object with fields. */
export const isConfig = (value: unknown): value is Config =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
