import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isEffect } from './isEffect.ts';

/** What brings this outcome about? */
export const tocOutcomeWithoutCause: Rule = {
  code: 'toc/outcome-without-cause',
  severity: 'warning',
  asks: { fr: 'Qu’est-ce qui produit cet effet ?', en: 'What brings this outcome about?' },
  words: {
    fr: 'Rien ne conduit à l’effet « {label} ».',
    en: 'Nothing leads to outcome “{label}”.',
  },
  find: function* ({ results }) {
    // what comes back to its own cause brings nothing about by itself
    const causes = results.links.filter(({ from, to, loop }) => from !== to && !loop);
    const effects = new Set(causes.map(({ to }) => to));
    for (const node of results.nodes) {
      // a precondition is given from outside; an effect that nobody wants may be feared before its cause is known
      const { id, kind, wanted, statement } = node;
      if (isEffect(node) && !effects.has(id) && kind !== 'precondition' && wanted !== false)
        yield { params: { label: statement }, at: placeOf('result-node', id) };
    }
  },
};
