import type { ResultLink } from '../../results/Results.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { isEffect } from './isEffect.ts';
import { nodesById } from './nodesById.ts';

/** What must be true for this link to hold? */
export const tocLinkWithoutAssumption: Rule = {
  code: 'toc/link-without-assumption',
  severity: 'hint',
  asks: {
    fr: 'Que faut-il pour que ce lien tienne ?',
    en: 'What must be true for this link to hold?',
  },
  words: {
    fr: 'Le lien « {from} » vers « {to} » n’indique aucune hypothèse.',
    en: 'The link from “{from}” to “{to}” states no assumption.',
  },
  find: function* ({ results }) {
    const nodes = nodesById(results);
    const into = new Map<string, ResultLink[]>();
    for (const link of results.links) {
      const [cause, effect] = [nodes.get(link.from), nodes.get(link.to)];
      if (!cause || !effect || link.loop || cause === effect) continue;
      if (!isEffect(effect) || effect.wanted === false || cause.kind === 'precondition') continue;
      const links = into.get(effect.id) ?? [];
      into.set(effect.id, links);
      links.push(link);
    }
    // asked once for each effect, and not where one of the links to it was thought through
    for (const [to, links] of into) {
      if (links.some(isThoughtThrough)) continue;
      // of a link whose assumption was refuted, toc/assumption-refuted-link-kept asks
      const [first, ...others] = links.filter(({ assumptions = [] }) => assumptions.length === 0);
      if (!first) continue;
      const name = (end: string) => nodes.get(end)?.statement ?? end;
      yield {
        params: { from: name(first.from), to: name(to) },
        at: placeOf('result-link', first.id),
        related: others.slice(0, 12).map(({ id }) => placeOf('result-link', id)),
      };
    }
  },
};

const isThoughtThrough = ({
  assumptions = [],
  evidenceFor = [],
  evidenceAgainst = [],
  rivalExplanations = [],
}: ResultLink): boolean =>
  // an assumption that does not hold carries nothing
  assumptions.filter(({ status }) => status !== 'refuted').length +
    evidenceFor.length +
    evidenceAgainst.length +
    rivalExplanations.length >
  0;
