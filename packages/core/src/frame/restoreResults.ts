import type { ResultLink, ResultNode, Results } from '../results/Results.ts';
import type { NotCarried } from './NotCarried.ts';

/**
 * The results again, from what a frame holds of them and the list of what it could not show: graph → frame → graph
 * loses nothing. Statements and links stand in the order of the frame, those that it did not show behind them.
 * @param held the statements and links that `readFrame` found in the frame
 * @param lost the list that `buildFrame` gave with the frame
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { buildFrame, readFrame, restoreResults, tabulateFrame } from '@jalon/core/frame';
 * const nodes = [{ id: 'water', level: 'outcome', statement: 'Safe water', gate: 'any' }] as const;
 * const dossier = createDossier({ id: 'd', title: 'D', results: { nodes, links: [] } });
 * const { frame, lost } = buildFrame(dossier, 'logframe-4x4');
 * const read = readFrame(tabulateFrame(dossier, frame, { lang: 'en' }), 'logframe-4x4').value;
 * read?.nodes; // => [{ id: 'water', level: 'outcome', statement: 'Safe water' }]
 * restoreResults({ nodes: read?.nodes ?? [], links: read?.links ?? [] }, lost);
 * // => { nodes: [{ id: 'water', level: 'outcome', statement: 'Safe water', gate: 'any' }], links: [] }
 * ```
 */
export function restoreResults(held: Results, lost: readonly NotCarried[]): Results {
  const entities = {
    'result-node': new Map<string, object>(held.nodes.map((node) => [node.id, node])),
    'result-link': new Map<string, object>(held.links.map((link) => [link.id, link])),
  };
  let whole: object = held.vision === undefined ? {} : { vision: held.vision };
  for (const { lost: part } of lost) {
    if (part.kind === 'indicator') continue;
    if (part.kind === 'results') whole = withField(whole, part.field ?? '', part.value);
    else if (part.field === undefined) entities[part.kind].set(part.id, part.value as object);
    else {
      const entity = entities[part.kind].get(part.id);
      if (entity) entities[part.kind].set(part.id, withField(entity, part.field, part.value));
    }
  }
  return {
    ...whole,
    nodes: [...entities['result-node'].values()] as readonly ResultNode[],
    links: [...entities['result-link'].values()] as readonly ResultLink[],
  };
}

function withField(entity: object, field: string, value: unknown): object {
  const others = Object.entries(entity).filter(([key]) => key !== field);
  return Object.fromEntries(value === undefined ? others : [...others, [field, value]]);
}
