import type { Dossier, Portfolio } from '@jalon/core';
import type { Carriage } from './Carriage.ts';
import { documentEntities, entityKey } from './documentEntities.ts';
import type { Loss } from './Loss.ts';

/**
 * What of a document does not pass through a format, by what the format says that it carries: whole entities, and single
 * fields of those that pass.
 * @param document a dossier or a portfolio
 * @param carries what the format carries
 */
export function declareLosses(document: Dossier | Portfolio, carries: readonly Carriage[]): readonly Loss[] {
  const written = new Map(carries.filter(({ writes }) => writes).map((each) => [each.kind as string, each]));
  const gone = new Set<string>();
  const losses: Loss[] = [];
  for (const { kind, id, entity, fields, within } of documentEntities(document)) {
    const key = entityKey(kind, id);
    if (within !== undefined && gone.has(within)) {
      gone.add(key);
      continue;
    }
    const carriage = written.get(kind);
    const met = (carriage?.limits ?? []).filter(({ meets }) => meets(entity as never, document as never));
    const whole = met.find(({ field }) => field === undefined);
    if (!carriage || whole) {
      gone.add(key);
      losses.push({ kind, id, value: entity, ...(whole ? { what: whole.what } : {}) });
      continue;
    }
    for (const [field, value] of fields) {
      const limit = met.find((each) => each.field === field);
      if (limit) losses.push({ kind, id, field, value, what: limit.what });
      else if (!carriage.fields.includes(field)) losses.push({ kind, id, field, value });
    }
  }
  return losses;
}
