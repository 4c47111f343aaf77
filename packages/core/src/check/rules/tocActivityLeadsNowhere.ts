import { findDeadEnds } from '../../logic/findDeadEnds.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isEffect } from './isEffect.ts';
import { nodesById } from './nodesById.ts';

/** What is this activity for? */
export const tocActivityLeadsNowhere: Rule = {
  code: 'toc/activity-leads-nowhere',
  severity: 'warning',
  asks: { fr: 'À quoi sert cette action ?', en: 'What is this activity for?' },
  words: {
    fr: 'L’action « {label} » ne mène à aucun effet.',
    en: 'Activity “{label}” leads to no outcome.',
  },
  find: function* ({ results }) {
    const nodes = nodesById(results);
    // a link to what is not there is a broken reference, and said as such; as long as no outcome is written, only
    // activities that lead to nothing at all are asked about
    const open = new Set(results.links.filter(({ to }) => !nodes.has(to)).map(({ from }) => from));
    const linked = new Set(results.links.map(({ from }) => from));
    const early = ![...nodes.values()].some(isEffect);
    for (const id of findDeadEnds(results)) {
      const node = nodes.get(id);
      if (node?.level !== 'activity' || open.has(id) || (early && linked.has(id))) continue;
      yield { params: { label: node.statement }, at: placeOf('result-node', id) };
    }
  },
};
