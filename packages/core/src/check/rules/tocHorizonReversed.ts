import type { Horizon } from '../../results/Results.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { nodesById } from './nodesById.ts';

/** Can an effect come before its cause? */
export const tocHorizonReversed: Rule = {
  code: 'toc/horizon-reversed',
  severity: 'error',
  asks: { fr: 'Un effet peut-il précéder sa cause ?', en: 'Can an effect come before its cause?' },
  words: {
    fr: 'L’effet « {to} » est attendu avant « {from} », qui devrait y conduire.',
    en: 'Outcome “{to}” is expected before “{from}”, which should lead to it.',
  },
  find: function* ({ results }) {
    const nodes = nodesById(results);
    const begun = new Set<string>();
    for (const { from, to, loop } of results.links) {
      const [cause, effect] = [nodes.get(from), nodes.get(to)];
      const inTime = cause?.horizon && effect?.horizon && !isAfter(cause.horizon, effect.horizon);
      if (!loop && inTime) begun.add(to);
    }
    for (const { id, from, to, loop, mechanism } of results.links) {
      const [cause, effect] = [nodes.get(from), nodes.get(to)];
      if (loop || !cause?.horizon || !effect?.horizon) continue;
      // a later cause may carry on what another began, where somebody says how
      if (mechanism !== undefined && begun.has(to) && effect.gate !== 'all') continue;
      if (isAfter(cause.horizon, effect.horizon))
        yield { params: { from: cause.statement, to: effect.statement }, at: placeOf('result-link', id) };
    }
  },
};

const horizons: readonly Horizon[] = ['short', 'medium', 'long'];
const isAfter = (one: Horizon, other: Horizon) => horizons.indexOf(one) > horizons.indexOf(other);
