import { type Dossier, type Indicator, type Lang, type Observation, textIn } from '@jalon/core';
import { type Progress, standardRatingScale } from '@jalon/indicators';
import { unitLabel } from '../../spreadsheet/canvas/unitLabel.ts';
import { aimOf, aimText } from '../../spreadsheet/trackingTable/aimCell.ts';
import type { TemplateData } from '../field/TemplateData.ts';
import { actualValue } from './actualValue.ts';
import { given } from './given.ts';
import { measuredValue } from './measuredValue.ts';
import { progressFields } from './progressFields.ts';
import { valuesInTime } from './valuesInTime.ts';

/** What the fields of an indicator are made from. */
export interface IndicatorMatter {
  readonly indicator: Indicator;
  /** Records in force, by the key of their period. */
  readonly records: ReadonlyMap<string, readonly Observation[]>;
  readonly progress: Progress | undefined;
  /** Keys of the periods of the tracking table, in their order. */
  readonly columns: readonly string[];
  /** The objective under which it stands. */
  readonly objective: string | undefined;
}

/** The fields of one indicator: what it is, where it starts, where it shall go, where it stands, period by period. */
export function indicatorFields(
  { indicator, records, progress, columns, objective }: IndicatorMatter,
  { results }: Pick<Dossier, 'results'>,
  lang: Lang,
): TemplateData {
  const { id, code, name, definition, population, source, frequency, responsible, baseline } = indicator;
  const aim = aimOf(indicator, progress, lang);
  const start = baseline?.value;
  const { periods, at, last } = valuesInTime(indicator, records, columns, lang);
  return given({
    ...{ id, code, name, definition, population, source, frequency, responsible, objective },
    unit: unitLabel(indicator, lang),
    results: statementsOf(indicator, results, lang),
    baseline:
      typeof start === 'number'
        ? measuredValue(start, indicator.unit)
        : aimText(start, indicator, lang) || undefined,
    baselineDate: baseline?.date,
    target: aim.value === undefined ? aim.text : measuredValue(aim.value, indicator.unit),
    targetDate: progress?.target?.date ?? indicator.targets.at(-1)?.date,
    value: actualValue(progress?.actual, indicator.unit, lang) ?? last?.value,
    date: progress?.actual?.date ?? last?.end,
    ...(progress ? progressFields(progress, indicator.unit, lang) : {}),
    status: progress && standardRatingScale.ratings[progress.rating].words[lang],
    comment: last?.comment,
    ...(periods.length > 0 ? { periods, at } : {}),
  });
}

const statementsOf = (
  { measures }: Indicator,
  { nodes }: Dossier['results'],
  lang: Lang,
): string | undefined =>
  nodes
    .filter(({ id }) => measures.includes(id))
    .map(({ statement }) => textIn(statement, lang))
    .join(' ; ') || undefined;
