import { findShortcuts } from '../../logic/findShortcuts.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { nodesById } from './nodesById.ts';

/** Is there a direct effect beside the longer path? */
export const tocShortcutUnexplained: Rule = {
  code: 'toc/shortcut-unexplained',
  severity: 'hint',
  asks: {
    fr: 'Y a-t-il un effet direct à côté du chemin plus long ?',
    en: 'Is there a direct effect beside the longer path?',
  },
  words: {
    fr: 'Le lien direct « {from} » vers « {to} » double un chemin plus long : quel mécanisme direct ?',
    en: 'The direct link “{from}” to “{to}” stands beside a longer path: by what direct mechanism?',
  },
  find: function* ({ results }) {
    const nodes = nodesById(results);
    const links = new Map(results.links.map((link) => [link.id, link]));
    for (const { link: id, beside } of findShortcuts(results).shortcuts) {
      const { from, to, mechanism, evidenceFor = [], polarity } = links.get(id) ?? {};
      // an effect that goes the other way is plainly one of its own
      if (mechanism !== undefined || evidenceFor.length > 0 || polarity === 'negative') continue;
      const name = (end = '') => nodes.get(end)?.statement ?? end;
      const related = beside.links.slice(0, 12).map((step) => placeOf('result-link', step));
      yield { params: { from: name(from), to: name(to) }, at: placeOf('result-link', id), related };
    }
  },
};
