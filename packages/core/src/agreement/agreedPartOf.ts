import type { Dossier } from '../dossier/Dossier.ts';
import type { AgreedPart, Agreement } from './Agreement.ts';

/** What of a dossier an agreement is about. */
export type AgreedSource = Pick<Dossier, 'frames' | 'indicators'> & {
  readonly results: Pick<Dossier['results'], 'nodes'>;
};

/**
 * The part of a dossier that an agreement is about, as it stands now: its statement, the rows of its frame, the
 * statements that these show, the indicators shown with them (those a row names, else all that measure its statements).
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { agreedPartOf } from '@jalon/core/agreement';
 * const dossier = createDossier({
 *   id: 'demo',
 *   title: 'Demo',
 *   results: { nodes: [{ id: 'access', level: 'outcome', statement: 'Parents find a place' }], links: [] },
 *   frames: [
 *     { id: 'aims', template: 'patron-four-parts', rows: [{ id: 'r1', role: 'sub-objective', nodes: ['access'] }] },
 *   ],
 *   indicators: [{ id: 'wait', name: 'Wait', unit: 'days', measures: ['access'], targets: [] }],
 * });
 * const part = agreedPartOf(dossier, { id: 'a1', frame: 'aims', agreedBy: [] });
 * part.nodes.map(({ id }) => id); // => ['access']
 * part.indicators.map(({ id }) => id); // => ['wait']
 * ```
 */
export function agreedPartOf(dossier: AgreedSource, { statement, frame }: Agreement): AgreedPart {
  const rows = dossier.frames.find(({ id }) => id === frame)?.rows ?? [];
  const nodes = new Set(rows.flatMap((row) => row.nodes));
  const named = new Set(rows.flatMap((row) => row.indicators ?? []));
  // a row that names its indicators shows no other
  const open = new Set(rows.filter((row) => !row.indicators).flatMap((row) => row.nodes));
  return {
    ...(statement === undefined ? {} : { statement }),
    rows,
    nodes: dossier.results.nodes.filter(({ id }) => nodes.has(id)),
    indicators: dossier.indicators.filter(
      ({ id, measures }) => named.has(id) || measures.some((node) => open.has(node)),
    ),
  };
}
