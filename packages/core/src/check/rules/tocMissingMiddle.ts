import { findShortcuts } from '../../logic/findShortcuts.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isEffect } from './isEffect.ts';
import { nodesById } from './nodesById.ts';

/** How does an output become a final impact? */
export const tocMissingMiddle: Rule = {
  code: 'toc/missing-middle',
  severity: 'warning',
  asks: {
    fr: 'Comment ce qui est fourni devient-il un impact ?',
    en: 'How does an output become a final impact?',
  },
  words: {
    fr: 'Le lien saute de ce qui est fait ou fourni à l’impact « {label} », sans effet intermédiaire.',
    en: 'The link jumps from what is done or delivered to impact “{label}” with no outcome between.',
  },
  find: function* ({ results }) {
    const nodes = nodesById(results);
    const leaps = results.links.filter(({ from, to, loop, polarity, evidenceFor = [] }) => {
      const [cause, effect] = [nodes.get(from), nodes.get(to)];
      // what was shown to happen needs no step between; a precondition is not ours; harm is another matter
      if (loop || evidenceFor.length > 0 || polarity === 'negative') return false;
      if (!cause || cause.kind === 'precondition' || isEffect(cause)) return false;
      return effect?.level === 'impact' && effect.wanted !== false;
    });
    if (leaps.length === 0) return;
    // a longer way beside it, and nothing said of the short one: that is asked by toc/shortcut-unexplained
    const shortcuts = new Set(findShortcuts(results).shortcuts.map(({ link }) => link));
    for (const { id, to, mechanism } of leaps) {
      if (mechanism === undefined && shortcuts.has(id)) continue;
      const label = nodes.get(to)?.statement ?? to;
      yield { params: { label }, at: placeOf('result-link', id) };
    }
  },
};
