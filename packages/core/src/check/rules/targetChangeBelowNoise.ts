import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isBrokenDown } from '../series/isBrokenDown.ts';
import { isNear } from '../series/isNear.ts';
import { shown } from '../series/shown.ts';
import { baselineLevel, isVolumeTarget, targetLevel } from './targetLevel.ts';

/** Two-sided normal quantile of 95 %. */
const z95 = 1.96;

/** Could the survey even see this change? */
export const targetChangeBelowNoise: Rule = {
  code: 'target/change-below-noise',
  severity: 'warning',
  asks: {
    fr: 'L’enquête peut-elle seulement voir ce changement ?',
    en: 'Could the survey even see this change?',
  },
  words: {
    fr: '« {label} » : le changement visé ({delta}) est inférieur à la marge d’erreur prévue ({moe}).',
    en: '“{label}”: the planned change ({delta}) is smaller than the expected margin of error ({moe}).',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      const { id, name, targets } = indicator;
      // a difference of shares is told in points
      const unit = indicator.unit === 'ratio' ? 'ratio-point' : indicator.unit;
      const baseline = baselineLevel(indicator);
      if (baseline === undefined || targets.length === 0) continue;
      const moe = marginOf(indicator, current.get(id) ?? []);
      if (moe === undefined) continue;
      for (const target of targets) {
        const level = isVolumeTarget(target, indicator) ? undefined : targetLevel(target, indicator);
        if (level === undefined || target.milestone || isNear(level, baseline)) continue;
        const delta = rounded(Math.abs(level - baseline));
        if (delta < moe)
          yield {
            params: { label: name, delta: shown(delta, unit), moe: shown(rounded(moe), unit) },
            at: placeOf('target', target.id, '/value'),
          };
      }
    }
  },
};

/** Half the interval of the latest value about the whole: as recorded, else that of a share in a random sample. */
function marginOf(
  { sampling, unit, baseline }: Pick<Indicator, 'sampling' | 'unit' | 'baseline'>,
  observations: readonly Observation[],
): number | undefined {
  let latest: Observation | undefined;
  for (const observation of observations) {
    if (isBrokenDown(observation) || observation.place !== undefined) continue;
    if (!latest || observation.period.end > latest.period.end) latest = observation;
  }
  const { uncertainty, denominator, n = denominator } = latest ?? {};
  if (uncertainty) {
    const half = (uncertainty.high - uncertainty.low) / 2;
    return Number.isFinite(half) && half > 0 ? half : undefined;
  }
  const share = baselineLevel({ ...(baseline && { baseline }) }) ?? -1;
  const isSample = sampling === 'probability' && unit === 'ratio' && share >= 0 && share <= 1;
  return isSample && n !== undefined && n > 0 ? z95 * Math.sqrt((share * (1 - share)) / n) : undefined;
}

const rounded = (value: number): number => Number(value.toPrecision(3));
