import type { Dossier } from '../dossier/Dossier.ts';
import { citedIds, citingFields } from './citingFields.ts';

/**
 * How many recorded observations cite one of these entities (as `kind id`), a dimension by a category of it. Observations
 * are only walked where they can cite such a kind.
 */
export function recordsCiting({ observations }: Dossier, names: ReadonlySet<string>): number {
  const idsOf = (kind: string) =>
    new Set(
      [...names].filter((name) => name.startsWith(`${kind} `)).map((name) => name.slice(kind.length + 1)),
    );
  const fields = (citingFields.get('observation') ?? [])
    .map(({ keys, to }) => ({ keys, ids: idsOf(to) }))
    .filter(({ ids }) => ids.size > 0);
  const dimensions = idsOf('dimension');
  if (fields.length === 0 && dimensions.size === 0) return 0;
  return observations.filter(
    (record) =>
      fields.some(({ keys, ids }) => citedIds(record, keys).some((id) => ids.has(id))) ||
      (dimensions.size > 0 && Object.keys(record.categories ?? {}).some((id) => dimensions.has(id))),
  ).length;
}
