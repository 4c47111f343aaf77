import { findLoops } from '../../logic/findLoops.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is this loop intended? */
export const tocCycleUnmarked: Rule = {
  code: 'toc/cycle-unmarked',
  severity: 'error',
  asks: { fr: 'Cette boucle est-elle voulue ?', en: 'Is this loop intended?' },
  words: {
    fr: 'Les éléments {ids} forment une boucle non déclarée.',
    en: 'Items {ids} form a loop that is not declared.',
  },
  find: function* ({ results }) {
    for (const { nodes, links, declared } of findLoops(results)) {
      if (declared) continue;
      // the link written last is most often the one that leads back
      const back = links.at(-1) as string;
      const ids = nodes.slice(0, shown).join(', ') + (nodes.length > shown ? '…' : '');
      const related = nodes.slice(0, shown).map((id) => placeOf('result-node', id));
      yield { params: { ids }, at: placeOf('result-link', back), related };
    }
  },
};

const shown = 12;
