import type { Observation } from '../../observation/Observation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isGap } from '../series/numberOf.ts';
import { periodWords } from '../series/periodWords.ts';

/** Why was this figure changed? */
export const dataRevisionWithoutReason: Rule = {
  code: 'data/revision-without-reason',
  severity: 'warning',
  asks: { fr: 'Pourquoi ce chiffre a-t-il été corrigé ?', en: 'Why was this figure changed?' },
  words: {
    fr: 'La valeur de « {label} » ({period}) a été corrigée sans que la raison soit dite.',
    en: 'The value of “{label}” ({period}) was corrected and the reason is not given.',
  },
  find: function* ({ indicators, observations }) {
    const unreasoned = observations.filter(({ revises, reason, comment }) => {
      const said = reason ?? comment;
      const isSaid = typeof said === 'string' ? said.trim() !== '' : said !== undefined;
      return revises !== undefined && !isSaid;
    });
    if (unreasoned.length === 0) return;
    const byId = new Map(observations.map((observation) => [observation.id, observation]));
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    for (const { id, indicator, period, revises, value } of unreasoned) {
      const before = byId.get(revises ?? '');
      if (!before || before.value === value || isAwaited(before)) continue;
      yield {
        params: { label: names.get(indicator) ?? indicator, period: periodWords(period) },
        at: placeOf('observation', id),
        related: [placeOf('observation', before.id)],
      };
    }
  },
};

/** A gap that is filled, a provisional figure that is settled: the change was announced. */
const isAwaited = (before: Observation): boolean =>
  isGap(before) || before.value === undefined || before.stage === 'provisional';
