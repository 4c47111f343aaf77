import type { Dossier } from '../../dossier/Dossier.ts';
import type { Observation } from '../../observation/Observation.ts';
import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isGap, numberOf } from '../series/numberOf.ts';
import { periodWords } from '../series/periodWords.ts';
import { seriesOf } from '../series/seriesOf.ts';

/** Numbers above zero that a series needs before a lone zero beside a missed collection is a question; ours. */
const othersAboveZero = 3;

/** Zero, or nobody counted? */
export const dataZeroOrMissing: Rule = {
  code: 'data/zero-or-missing',
  severity: 'warning',
  asks: { fr: 'Zéro, ou personne n’a compté ?', en: 'Zero, or nobody counted?' },
  words: {
    fr: 'Le zéro de « {label} » ({period}) coïncide avec une absence de collecte.',
    en: 'The zero of “{label}” ({period}) coincides with no collection.',
  },
  find: function* (dossier, context) {
    const { indicators, observations } = dossier;
    const current = currentByIndicator(observations, context);
    const missed = missedCollections(dossier, current);
    for (const { id, name, instrument } of indicators) {
      const own = current.get(id) ?? [];
      if (!own.some(({ value }) => value === 0)) continue;
      const lone = missed.size > 0 ? loneZeros(own) : new Set<Observation>();
      for (const zero of own) {
        if (zero.value !== 0) continue;
        const collection = collectionOf(zero, instrument);
        const isMissed = lone.has(zero) && collection !== undefined && missed.has(collection);
        if (isMissed || isNothing(zero))
          yield {
            params: { label: name, period: periodWords(zero.period) },
            at: placeOf('observation', zero.id, '/value'),
          };
      }
    }
  },
};

/** Whether the record itself says that nobody was counted, or that nothing was written. */
function isNothing(zero: Observation): boolean {
  const { n, denominator, numerator, provenance } = zero;
  if (isGap(zero) || denominator === 0 || (n === 0 && numerator === undefined)) return true;
  const written = provenance?.text;
  return written !== undefined && !/\d/.test(written) && !saysZero.test(foldText(written));
}

const saysZero = /zero|aucun|neant|\bnuls?\b|\bpas d|\bno(ne|body)?\b|\bnil\b|\bgeen\b|ningun/;

/** The only zeros of a series whose other numbers are all above zero. */
function loneZeros(observations: readonly Observation[]): ReadonlySet<Observation> {
  const lone = new Set<Observation>();
  for (const series of seriesOf(observations)) {
    const numbers = series.filter((observation) => numberOf(observation) !== undefined);
    const zeros = numbers.filter(({ value }) => value === 0);
    const above = numbers.filter((observation) => (numberOf(observation) ?? 0) > 0);
    if (zeros.length === 1 && above.length >= othersAboveZero) for (const zero of zeros) lone.add(zero);
  }
  return lone;
}

/** The rounds of collection of which another indicator says that they were missed. */
function missedCollections(
  { indicators }: Dossier,
  current: ReadonlyMap<string, readonly Observation[]>,
): ReadonlySet<string> {
  const missed = new Set<string>();
  for (const { id, instrument } of indicators) {
    for (const observation of current.get(id) ?? []) {
      const isMissed = observation.state === 'not-collected' || observation.state === 'not-communicated';
      const collection = isMissed ? collectionOf(observation, instrument) : undefined;
      if (collection !== undefined) missed.add(collection);
    }
  }
  return missed;
}

/** Which instrument, where, by whom, over which days. */
function collectionOf(
  { instrument, period, place, organisation }: Observation,
  usual: string | undefined,
): string | undefined {
  const own = instrument ?? usual;
  return own === undefined
    ? undefined
    : JSON.stringify([own, period.start, period.end, place ?? null, organisation ?? null]);
}
