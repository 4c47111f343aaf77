import type { Dossier } from '../../dossier/Dossier.ts';
import type { Place } from '../../issue/Place.ts';
import type { SdgLink } from '../../sdg/SdgLink.ts';
import { placeOf } from '../places.ts';

/** Every link of a statement or an indicator to a goal, with its place. */
export function* sdgLinksOf({
  results,
  indicators,
}: Pick<Dossier, 'results' | 'indicators'>): Generator<SdgLink & { readonly at: Place }> {
  for (const { id, sdgs = [] } of results.nodes) {
    for (const [index, link] of sdgs.entries())
      yield { ...link, at: placeOf('result-node', id, `/sdgs/${index}`) };
  }
  for (const { id, sdgs = [] } of indicators) {
    for (const [index, link] of sdgs.entries())
      yield { ...link, at: placeOf('indicator', id, `/sdgs/${index}`) };
  }
}
