import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** What is this activity for? */
export const tocActivityLeadsNowhere: Rule = {
  code: 'toc/activity-leads-nowhere',
  severity: 'warning',
  asks: { fr: 'À quoi sert cette action ?', en: 'What is this activity for?' },
  words: {
    fr: 'L’action « {label} » ne mène à aucun effet.',
    en: 'Activity “{label}” leads to no outcome.',
  },
  find: function* ({ results }) {
    const causes = new Set(results.links.map(({ from }) => from));
    for (const { id, level, statement } of results.nodes) {
      if (level === 'activity' && !causes.has(id))
        yield { params: { label: statement }, at: placeOf('result-node', id) };
    }
  },
};
