import type { Indicator, Observation, Rule } from '@jalon/core';
import { computeTasks } from '../../formula/compute/computeTasks.ts';
import { indexIndicators } from '../../formula/indicatorIndex.ts';
import { dayNumber } from '../../schedule/dayNumber.ts';
import { currentObservations } from '../currentObservations.ts';
import { exactValue } from '../exactValue.ts';
import { isSound } from '../isSound.ts';
import { isWhole } from '../isWhole.ts';
import { periodWords } from '../periodWords.ts';
import { placeOf } from '../placeOf.ts';
import { valueWords } from '../valueWords.ts';

/** Periods of an indicator that are computed again, the latest ones: reports tell of these. Ours. */
const periodsAgain = 12;
/** In a dossier with more observations than this, the latest period alone. Ours. */
const manyObservations = 20_000;
/** Warnings of a computed value that cannot be held against a recorded one. */
const inexact: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'formula/not-exact',
  'formula/estimated',
  'formula/mean-of-known',
]);

/** Which of the two is right? */
export const indicatorFormulaDiffersFromObserved: Rule = {
  code: 'indicator/formula-differs-from-observed',
  severity: 'warning',
  asks: {
    fr: 'Lequel des deux chiffres est le bon ?',
    en: 'Which of the two figures is right?',
  },
  words: {
    fr: '« {label} » ({period}) : la valeur notée est {recorded}, sa formule donne {computed}.',
    en: '“{label}” ({period}): the recorded value is {recorded}, its formula gives {computed}.',
  },
  find: function* ({ indicators, observations, dimensions, programme }, { asOf }) {
    const formed = indicators.filter(({ formula }) => formula !== undefined);
    if (formed.length === 0) return;
    const current = currentObservations(observations);
    const most = observations.length > manyObservations ? 1 : periodsAgain;
    const around = {
      index: indexIndicators(indicators),
      dimensions,
      observations: current,
      settings: { asOf: dayNumber(asOf, Number.POSITIVE_INFINITY), finalOnly: false },
      yearStartsInMonth: programme?.yearStartsInMonth,
      maxReadings: 500,
      trace: false,
    };
    for (const indicator of formed) {
      const odd = recordedOf(current.get(indicator.id) ?? [], most).flatMap(([observation, recorded]) => {
        const { start, end, grain } = observation.period;
        const period = { start, end, ...(grain && { grain }) };
        const { value, warnings } = computeTasks({ indicator, period, where: [] }, around);
        const isSaid = typeof value !== 'number' || warnings.some(({ code }) => inexact.has(code));
        return isSaid || isRounded(value, recorded, indicator) ? [] : [{ observation, recorded, value }];
      });
      const [first, ...others] = odd;
      if (!first) continue;
      const { observation, recorded, value } = first;
      yield {
        params: {
          label: indicator.name,
          period: periodWords(observation.period),
          recorded: valueWords(recorded, indicator),
          computed: valueWords(value, indicator),
        },
        at: placeOf('observation', observation.id, '/value'),
        related: [
          placeOf('indicator', indicator.id, '/formula'),
          ...others.map((other) => placeOf('observation', other.observation.id, '/value')),
        ],
      };
    }
  },
};

/** The latest values that were recorded for the whole, exactly. */
const recordedOf = (
  observations: readonly Observation[],
  most: number,
): readonly (readonly [Observation, number])[] =>
  observations
    .filter((observation) => isWhole(observation) && isSound(observation.period))
    .flatMap((observation) => {
      const value = exactValue(observation);
      return value === undefined ? [] : [[observation, value] as const];
    })
    .sort(([a], [b]) => (a.period.end < b.period.end ? 1 : -1))
    .slice(0, most);

/** Whether a recorded value is the computed one, rounded as it was written; a share to whole percents at the coarsest. */
function isRounded(computed: number, recorded: number, { unit }: Indicator): boolean {
  const [mantissa = '', exponent = '0'] = String(recorded).split('e');
  const shown = Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
  const decimals = unit === 'ratio' || unit === 'ratio-point' ? Math.max(2, shown) : shown;
  const slack = 1e-9 * Math.max(1, Math.abs(computed));
  return Math.abs(computed - recorded) <= 0.5 * 10 ** -decimals + slack;
}
