import type { Json, Observation } from '@jalon/core';
import type { CidsFile } from './CidsFile.ts';
import { keptNode } from './keptJson.ts';
import type { NodeView } from './NodeView.ts';

const withoutClass = { fr: 'sans classe', en: 'without a class' } as const;

/** Whole nodes that are no part of a dossier, as expanded JSON-LD, and that they are kept. */
export function keepAside(
  file: CidsFile,
  members: readonly NodeView[],
  observations: ReadonlyMap<string, Observation>,
): readonly Json[] {
  const asides = members.filter((view) => {
    const { kind } = view;
    if (file.absorbed.has(view.id) || kind === 'person') return false;
    if (kind === 'observation') return !observations.has(view.id);
    if (kind === 'other' || kind === 'helper')
      return !file.isOwn(view.id) && (view.types.length > 0 || view.rest().size > 0);
    if (kind === 'code') return view.rest().size > 0;
    return kind === 'target' || kind === 'programme';
  });
  // what others hold inside themselves is written there
  const roots = asides.filter(({ id }) => !id.startsWith('_:') || !file.isReferred(id));
  const kept = roots.map((view) => keptNode(view, file, !view.id.startsWith('_:jalon')));
  const counts = new Map<string, number>();
  for (const view of roots) {
    const type = [...view.classes].join(', ');
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const [type, count] of counts)
    file.say('cids/kept-aside', { type: type === '' ? withoutClass : type, count }, 'hint');
  return kept;
}
