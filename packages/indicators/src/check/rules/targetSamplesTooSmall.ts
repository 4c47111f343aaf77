import { formatQuantity, type Indicator, type Observation, type Rule } from '@jalon/core';
import { normalQuantile } from '../../distribution/normalQuantile.ts';
import { newcombeInterval } from '../../survey/proportion/newcombeInterval.ts';
import { currentObservations } from '../currentObservations.ts';
import { exactValue } from '../exactValue.ts';
import { inBothLanguages } from '../inBothLanguages.ts';
import { isSound } from '../isSound.ts';
import { isWhole } from '../isWhole.ts';
import { placeOf } from '../placeOf.ts';

/** Would two samples of this size show this change? */
export const targetSamplesTooSmall: Rule = {
  code: 'target/samples-too-small',
  severity: 'warning',
  asks: {
    fr: 'Deux enquêtes de cette taille verraient-elles ce changement ?',
    en: 'Would two surveys of this size see this change?',
  },
  words: {
    fr: '« {label} » : entre {before} réponses avant et {after} après, un changement de {delta} ne se distingue pas du hasard des deux enquêtes.',
    en: '“{label}”: between {before} answers before and {after} after, a change of {delta} cannot be told from the chance of the two surveys.',
  },
  find: function* ({ indicators, observations, instruments }) {
    const current = currentObservations(observations);
    // the same people followed are one sample, in which smaller changes show
    const matched = new Set(
      instruments.flatMap(({ id, waves }) => (waves.some((wave) => wave.matched === true) ? [id] : [])),
    );
    for (const indicator of indicators) {
      const { id, name, targets, unit, sampling, instrument = '' } = indicator;
      if (unit !== 'ratio' || sampling !== 'probability' || matched.has(instrument)) continue;
      const waves = wavesOf(current.get(id) ?? [], indicator);
      if (!waves) continue;
      const { share, before, after } = waves;
      for (const { id: target, kind = 'value', of = 'level', value, milestone } of targets) {
        if (kind !== 'value' || of !== 'level' || milestone || typeof value !== 'number') continue;
        const delta = Math.abs(value - share);
        if (delta === 0 || isBelowOneMargin(delta, share, after)) continue;
        const found = newcombeInterval(
          { successes: value * after, n: after },
          { successes: share * before, n: before },
        );
        if (!found || found.lower > 0 || found.upper < 0) continue;
        const shown = Number(delta.toPrecision(3));
        yield {
          params: {
            label: name,
            before,
            after,
            delta: inBothLanguages((lang) => formatQuantity(shown, 'ratio-point', lang)),
          },
          at: placeOf('target', target, '/value'),
        };
      }
    }
  },
};

/** The share at the baseline with the answers it was measured on, and the answers of the latest survey. */
function wavesOf(
  observations: readonly Observation[],
  { baseline }: Indicator,
): { readonly share: number; readonly before: number; readonly after: number } | undefined {
  const share = baseline?.value;
  if (typeof share !== 'number' || !(share >= 0 && share <= 1) || baseline?.date === undefined)
    return undefined;
  let [first, last]: (Observation | undefined)[] = [];
  for (const observation of observations) {
    const { period } = observation;
    if (!isWhole(observation) || !isSound(period) || exactValue(observation) === undefined) continue;
    const isBefore = period.end <= baseline.date && Math.abs((exactValue(observation) ?? 0) - share) < 0.005;
    if (isBefore && (!first || period.end > first.period.end)) first = observation;
    if (period.end > baseline.date && (!last || period.end > last.period.end)) last = observation;
  }
  const [before, after] = [answersOf(first), answersOf(last)];
  return before === undefined || after === undefined ? undefined : { share, before, after };
}

const answersOf = ({ denominator, n = denominator }: Partial<Observation> = {}): number | undefined =>
  n !== undefined && Number.isFinite(n) && n >= 1 ? n : undefined;

/** What `target/change-below-noise` asks already: whether the change drowns in the margin of the latest survey alone. */
const isBelowOneMargin = (delta: number, share: number, n: number): boolean =>
  delta < (normalQuantile(0.975) ?? 0) * Math.sqrt((share * (1 - share)) / n);
