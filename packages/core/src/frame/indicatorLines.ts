import type { Dossier } from '../dossier/Dossier.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Target } from '../indicator/Target.ts';
import type { Observation } from '../observation/Observation.ts';
import { observationsOf } from '../observation/observationsOf.ts';
import { formatQuantity } from '../quantity/formatQuantity.ts';
import type { LanguageTag } from '../text/LanguageTag.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { languageOf } from '../text/languageOf.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { FrameLine } from './FrameTable.ts';
import type { ColumnSource } from './FrameTemplateDefinition.ts';

/** Words the cells that tell about indicators: their names, dated values, sources. */
export function indicatorLines(
  { observations }: Dossier,
  lang: LanguageTag,
  asOf?: IsoDay,
): (indicator: Indicator, from: ColumnSource) => readonly FrameLine[] {
  const language = languageOf(lang);
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of observations) {
    const own = byIndicator.get(observation.indicator);
    if (own) own.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  const figure = (indicator: Indicator, value: Value, date?: IsoDay): FrameLine => ({
    ...(typeof value === 'number'
      ? { text: formatQuantity(value, indicator.unit, language), value, unit: indicator.unit }
      : { text: wordsOf(indicator, value) }),
    indicator: indicator.id,
    ...(date !== undefined && { date }),
  });
  const targetLine = (indicator: Indicator, target: Target): FrameLine => {
    const { value, min, max, of, as, text } = target;
    const date = target.date ?? target.period?.end;
    const shown = (number: number) => formatQuantity(number, indicator.unit, language);
    const own = { indicator: indicator.id, target: target.id, ...(date !== undefined && { date }) };
    if (of === 'change' && typeof value === 'number') {
      const unit =
        { relative: 'ratio', factor: 'n', points: '', absolute: '' }[as ?? 'absolute'] || pointsOf(indicator);
      const sign = as === 'factor' ? '× ' : value > 0 ? '+' : '';
      return { text: text ?? `${sign}${formatQuantity(value, unit, language)}`, ...own };
    }
    if (value !== undefined)
      return { ...figure(indicator, value), ...own, ...(text !== undefined && { text }) };
    const range = [min === undefined ? '' : shown(min), max === undefined ? '' : shown(max)] as const;
    const bounds = range[0] && range[1] ? range.join(' – ') : range[0] ? `≥ ${range[0]}` : `≤ ${range[1]}`;
    return { text: text ?? (range[0] || range[1] ? bounds : ''), ...own };
  };
  return (indicator, from) => {
    const { id, name, code, baseline, targets, source } = indicator;
    switch (from) {
      case 'indicators':
        return [{ text: name, ...(code !== undefined && { code }), indicator: id }];
      case 'baseline':
        return baseline ? [figure(indicator, baseline.value, baseline.date)] : [];
      case 'target':
        return targets.map((target) => targetLine(indicator, target));
      case 'current':
        return latestOf(byIndicator.get(id) ?? [], id, asOf).map((observation) => {
          const value = recordedValue(observation);
          const base = { indicator: id, observation: observation.id, date: observation.period.end };
          return value === undefined ? { text: '', ...base } : { ...figure(indicator, value), ...base };
        });
      case 'verification':
        return source === undefined ? [] : [{ text: source, indicator: id }];
      default:
        return [];
    }
  };
}

/** A value on the scale of its indicator: a number, the code of a level, yes or no, a day. */
type Value = NonNullable<Observation['value']>;

// the difference of two percentages is in points
const pointsOf = ({ unit }: Indicator): string => (unit === 'ratio' ? 'ratio-point' : unit);

/**
 * The last value of the whole programme that is known: without breakdown, place or organisation. Two records about the
 * same last day are both shown, for neither may be used in silence.
 */
function latestOf(
  observations: readonly Observation[],
  indicator: string,
  asOf: IsoDay | undefined,
): readonly Observation[] {
  const known = observationsOf(observations, indicator).filter(
    (each) =>
      recordedValue(each) !== undefined &&
      each.place === undefined &&
      each.organisation === undefined &&
      Object.keys(each.categories ?? {}).length === 0 &&
      (asOf === undefined || each.period.end <= asOf),
  );
  const last = known
    .map(({ period }) => period.end)
    .sort()
    .at(-1);
  return known.filter(({ period }) => period.end === last);
}

function recordedValue({ value, numerator, denominator }: Observation): Observation['value'] {
  if (value !== undefined || numerator === undefined || !denominator) return value;
  return numerator / denominator;
}

function wordsOf({ levels }: Indicator, value: string | boolean): LocalizedText {
  if (typeof value === 'boolean') return value ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' };
  return levels?.find(({ code }) => code === value)?.label ?? value;
}
