import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** What brings this outcome about? */
export const tocOutcomeWithoutCause: Rule = {
  code: 'toc/outcome-without-cause',
  severity: 'warning',
  asks: { fr: 'Qu’est-ce qui produit cet effet ?', en: 'What brings this outcome about?' },
  words: {
    fr: 'Rien ne conduit à l’effet « {label} ».',
    en: 'Nothing leads to outcome “{label}”.',
  },
  find: function* ({ results }) {
    const effects = new Set(results.links.map(({ to }) => to));
    for (const { id, level, statement } of results.nodes) {
      if ((level === 'outcome' || level === 'impact') && !effects.has(id))
        yield { params: { label: statement }, at: placeOf('result-node', id) };
    }
  },
};
