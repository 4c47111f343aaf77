import {
  addDays,
  type Dossier,
  type Indicator,
  type IsoDay,
  lengthInDays,
  type Observation,
  type Rule,
  type Target,
} from '@jalon/core';
import { currentObservations } from '../currentObservations.ts';
import { isSound } from '../isSound.ts';
import { isWhole } from '../isWhole.ts';
import { periodWords } from '../periodWords.ts';
import { placeOf } from '../placeOf.ts';

/** Days after the end of a period by which every organisation should have reported; ours, as in `dataQuality`. */
const dueDays = 30;
/** How much longer a month of a rhythm may be than another; ours. */
const evenness = 1.13;

/** Are late partners counted as failure? */
export const aggregationPartialAgainstFullTarget: Rule = {
  code: 'aggregation/partial-against-full-target',
  severity: 'warning',
  asks: {
    fr: 'Un partenaire en retard compte-t-il comme un échec ?',
    en: 'Are late partners counted as failure?',
  },
  words: {
    fr: '« {label} » ({period}) : {n} structures sur {m} ont répondu, mais la cible porte sur toutes.',
    en: '“{label}” ({period}): {n} of {m} organisations reported, but the target covers all.',
  },
  find: function* ({ indicators, observations, observationTables, programme }, { asOf }) {
    if (asOf === undefined || !isSound({ start: asOf, end: asOf })) return;
    // what is missing here may stand in a table
    if (observationTables.length > 0) return;
    const due = addDays(asOf, -dueDays);
    const current = currentObservations(observations);
    for (const indicator of indicators) {
      if (!addsUp(indicator)) continue;
      const found = lateIn(current.get(indicator.id) ?? [], due);
      if (!found) continue;
      const target = indicator.targets.find((each) => covers(each, found.last, programme));
      if (!target) continue;
      yield {
        params: {
          label: indicator.name,
          period: periodWords(found.last.period),
          n: found.reported,
          m: found.all,
        },
        at: placeOf('target', target.id, '/value'),
        related: found.late.map((id) => placeOf('organisation', id)),
      };
    }
  },
};

/** Whether the values of organisations make the one that the target is about. */
function addsUp({ additivity = {}, unit, basis, targets }: Indicator): boolean {
  const declared = Object.hasOwn(additivity, 'organisation') ? additivity['organisation'] : undefined;
  const isVolume = unit !== 'ratio' && (basis === 'increment' || basis === 'running-total');
  return targets.length > 0 && (declared === undefined ? isVolume : declared === 'sum');
}

/** Whether a target is about a number of all, and not over before the period. */
function covers(
  { kind = 'value', value, over, date, period }: Target,
  { period: own }: Observation,
  programme: Dossier['programme'],
): boolean {
  if (kind !== 'value' || typeof value !== 'number' || over === undefined || over === 'at-date') return false;
  if (over === 'per-period')
    return period === undefined || (period.start <= own.start && own.end <= period.end);
  const end = date ?? period?.end ?? programme?.end;
  return end === undefined || own.start <= end;
}

/** Who reported before and has no record, not even of a gap, in the last period that is due. */
function lateIn(
  observations: readonly Observation[],
  due: IsoDay,
):
  | {
      readonly last: Observation;
      readonly reported: number;
      readonly all: number;
      readonly late: readonly string[];
    }
  | undefined {
  // where the total is recorded, somebody answers for it
  if (observations.some(isWhole)) return undefined;
  const latest = new Map<string, Observation>();
  let last: Observation | undefined;
  for (const observation of observations) {
    const { organisation, period, value } = observation;
    if (organisation === undefined || !isSound(period)) continue;
    const own = latest.get(organisation);
    if (!own || period.end > own.period.end) latest.set(organisation, observation);
    if (value !== undefined && period.end <= due && (!last || period.end > last.period.end))
      last = observation;
  }
  if (!last) return undefined;
  const { period: asked } = last;
  const days = evenness * lengthInDays(asked);
  const expected = [...latest].filter(
    // who left has nothing to report, who reports by the year is not late in a quarter
    ([, { period, state }]) =>
      period.end >= asked.start || (state !== 'not-applicable' && lengthInDays(period) <= days),
  );
  const late = expected.flatMap(([id, { period }]) => (period.end < asked.start ? [id] : []));
  const reported = expected.filter(
    ([, { period, value }]) => period.end >= asked.start && value !== undefined,
  );
  return late.length > 0 ? { last, reported: reported.length, all: expected.length, late } : undefined;
}
