import type { Dossier } from '../dossier/Dossier.ts';
import { mintId } from '../dossier/mintId.ts';
import type { Issue } from '../issue/Issue.ts';
import type { ResultLink } from '../results/Results.ts';
import { addEntity } from './addEntity.ts';
import type { Edited } from './Edited.ts';
import { refusal } from './refusal.ts';
import { theEntity } from './theEntity.ts';

/**
 * Says that one statement brings about another: adds the link between them, with an id made from both. A link that is
 * there already is not added twice. A link that leads back to its own cause is added and told, unless it says with
 * `loop` that the feedback is meant.
 * @param from id of the cause
 * @param to id of the effect
 * @param fields what else is known of the link; its id, where it shall have another
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { connectResults } from '@jalon/core/edit';
 * const nodes = [
 *   { id: 'visits', level: 'activity', statement: 'Visits' },
 *   { id: 'trust', level: 'outcome', statement: 'Trust' },
 * ] as const;
 * const dossier = createDossier({ id: 'demo', title: 'Demo', results: { nodes, links: [] } });
 * const there = connectResults(dossier, 'visits', 'trust', { confidence: 'medium' });
 * there.dossier.results.links; // => [{ id: 'visits-trust', from: 'visits', to: 'trust', confidence: 'medium' }]
 * const back = connectResults(there.dossier, 'trust', 'visits');
 * back.issues[0]?.params['path']; // => 'trust → visits → trust'
 * ```
 */
export function connectResults(
  dossier: Dossier,
  from: string,
  to: string,
  fields: Partial<Omit<ResultLink, 'from' | 'to'>> = {},
): Edited {
  for (const id of [from, to]) {
    const place = theEntity(dossier, 'result-node', id);
    if ('refused' in place) return place.refused;
  }
  const { links } = dossier.results;
  const known = links.find((link) => link.from === from && link.to === to);
  if (known) {
    const entity = { kind: 'result-link', id: known.id } as const;
    return refusal(dossier, 'edit/link-exists', { from, to, link: known.id }, entity);
  }
  const id = fields.id ?? mintId(dossier, 'result-link', `${from}-${to}`);
  const edited = addEntity(dossier, 'result-link', { id, from, to, ...fields });
  const back = fields.loop || edited.dossier === dossier ? undefined : wayBetween(links, to, from);
  if (!back) return edited;
  const loop: Issue = {
    code: 'edit/link-closes-loop',
    severity: 'warning',
    params: { id, path: [from, ...back].join(' → ') },
    at: { in: 'dossier', entity: { kind: 'result-link', id } },
  };
  return { ...edited, issues: [loop, ...edited.issues] };
}

/** The statements on a shortest way from one to another, both included; undefined where none leads there. */
function wayBetween(links: readonly ResultLink[], from: string, to: string): readonly string[] | undefined {
  const effects = new Map<string, string[]>();
  for (const link of links) effects.set(link.from, [...(effects.get(link.from) ?? []), link.to]);
  const cause = new Map<string, string | undefined>([[from, undefined]]);
  for (const node of cause.keys()) {
    if (node === to) {
      const way: string[] = [];
      for (let at: string | undefined = node; at !== undefined; at = cause.get(at)) way.unshift(at);
      return way;
    }
    for (const effect of effects.get(node) ?? []) if (!cause.has(effect)) cause.set(effect, node);
  }
  return undefined;
}
