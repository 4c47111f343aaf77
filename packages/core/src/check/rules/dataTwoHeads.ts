import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { periodWords } from '../series/periodWords.ts';
import { rootsOf } from '../series/rootsOf.ts';

/** Which correction holds? */
export const dataTwoHeads: Rule = {
  code: 'data/two-heads',
  severity: 'error',
  asks: { fr: 'Laquelle des corrections est la bonne ?', en: 'Which correction holds?' },
  words: {
    fr: 'La valeur de « {label} » ({period}) a {n} corrections concurrentes : aucune ne peut être utilisée.',
    en: 'The value of “{label}” ({period}) has {n} rival corrections: none of them can be used.',
  },
  find: function* ({ indicators, observations }) {
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    const revised = new Set<string>();
    for (const { revises } of observations) if (revises !== undefined) revised.add(revises);
    const roots = rootsOf(observations);
    const heads = new Map<string, Observation[]>();
    for (const observation of observations) {
      const { id, indicator, revises } = observation;
      if (revises === undefined || revised.has(id)) continue;
      const key = JSON.stringify([indicator, roots.get(id) ?? revises]);
      const own = heads.get(key);
      if (own) own.push(observation);
      else heads.set(key, [observation]);
    }
    for (const rivals of heads.values()) {
      const last = rivals.at(-1);
      if (rivals.length < 2 || !last) continue;
      yield {
        params: {
          label: names.get(last.indicator) ?? last.indicator,
          period: periodWords(last.period),
          n: rivals.length,
        },
        at: placeOf('observation', last.id, '/revises'),
        related: rivals.slice(0, -1).map(({ id }) => placeOf('observation', id)),
      };
    }
  },
};
