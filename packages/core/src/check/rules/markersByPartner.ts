import type { Dossier } from '../../dossier/Dossier.ts';
import type { ProgressMarker } from '../../results/ProgressMarker.ts';

/** The progress markers of each stakeholder: those that name it, and those of its statements that name nobody. */
export function markersByPartner({
  results,
}: Pick<Dossier, 'results'>): ReadonlyMap<string, readonly ProgressMarker[]> {
  const markers = new Map<string, ProgressMarker[]>();
  for (const { stakeholders = [], progressMarkers = [] } of results.nodes) {
    for (const marker of progressMarkers) {
      for (const partner of marker.partner === undefined ? stakeholders : [marker.partner]) {
        const own = markers.get(partner);
        if (own) own.push(marker);
        else markers.set(partner, [marker]);
      }
    }
  }
  return markers;
}
