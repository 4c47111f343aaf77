import { valuesAt } from '../dossier/entitiesOf.ts';
import { type ReferenceField, referenceFields } from '../dossier/references.data.ts';

/** A field that cites an entity, as keys. */
export interface CitingField {
  readonly keys: readonly string[];
  readonly to: ReferenceField['to'];
  readonly required: boolean;
}

/** The fields that cite, by what holds them. */
export const citingFields: ReadonlyMap<ReferenceField['holder'], readonly CitingField[]> = byHolder();

function byHolder() {
  const fields = new Map<ReferenceField['holder'], CitingField[]>();
  for (const { holder, path, to, required = false } of referenceFields) {
    const own = fields.get(holder) ?? [];
    own.push({ keys: path.split('/'), to, required });
    fields.set(holder, own);
  }
  return fields;
}

/** The ids that something cites at the end of keys. */
export function citedIds(holder: object, keys: readonly string[]): readonly string[] {
  if (keys.includes('*')) return [...valuesAt(holder, keys)].map(([id]) => id as string);
  // most fields are plain, and there may be very many records
  let at: unknown = holder;
  for (const key of keys) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key];
  return at === undefined ? none : [at as string];
}

const none: readonly string[] = [];
