import { findLoops } from '../../logic/findLoops.ts';
import { textIn } from '../../text/textIn.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { nodesById } from './nodesById.ts';

/** Is this loop intended? */
export const tocCycleUnmarked: Rule = {
  code: 'toc/cycle-unmarked',
  severity: 'error',
  asks: { fr: 'Cette boucle est-elle voulue ?', en: 'Is this loop intended?' },
  words: {
    fr: 'Ces énoncés forment une boucle non déclarée : {loop}.',
    en: 'These statements form a loop that is not declared: {loop}.',
  },
  find: function* ({ results }) {
    const statements = nodesById(results);
    for (const { nodes, links, declared } of findLoops(results)) {
      if (declared) continue;
      // the link written last is most often the one that leads back
      const back = links.at(-1) as string;
      const texts = nodes.slice(0, told).map((id) => statements.get(id)?.statement ?? id);
      const more = nodes.length > told ? ' → …' : '';
      const loop = {
        fr: texts.map((text) => `« ${textIn(text, 'fr')} »`).join(' → ') + more,
        en: texts.map((text) => `“${textIn(text, 'en')}”`).join(' → ') + more,
      };
      const related = nodes.slice(0, shown).map((id) => placeOf('result-node', id));
      yield { params: { loop }, at: placeOf('result-link', back), related };
    }
  },
};

/** How many statements of a loop the message names, how many places stand beside it. */
const [told, shown] = [4, 12];
