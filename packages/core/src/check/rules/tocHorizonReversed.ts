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
    fr: '« {to} » est attendu avant « {from} », qui devrait y conduire.',
    en: '“{to}” is expected before “{from}”, which should lead to it.',
  },
  find: function* ({ results }) {
    const nodes = nodesById(results);
    for (const { id, from, to, loop } of results.links) {
      const [cause, effect] = [nodes.get(from), nodes.get(to)];
      if (loop || !cause?.horizon || !effect?.horizon) continue;
      if (horizons.indexOf(cause.horizon) > horizons.indexOf(effect.horizon))
        yield { params: { from: cause.statement, to: effect.statement }, at: placeOf('result-link', id) };
    }
  },
};

const horizons: readonly Horizon[] = ['short', 'medium', 'long'];
