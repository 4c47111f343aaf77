import { type Dossier, type Portfolio, sameJson } from '@jalon/core';
import { documentEntities, entityKey } from './documentEntities.ts';
import type { Loss } from './Loss.ts';

/**
 * What is gone or changed after a document went through a format and was not declared as lost: nothing, where the format
 * keeps its word. What came back beside it is named too, with its value under the field or entity that has appeared.
 * @param before the document as it was
 * @param after the same, written and read again
 * @param declared what the writer said that it loses
 */
export function undeclaredLosses(
  before: Dossier | Portfolio,
  after: Dossier | Portfolio,
  declared: readonly Loss[],
): readonly Loss[] {
  const told = new Set(declared.map(({ kind, id, field }) => place(entityKey(kind, id), field)));
  const isTold = (key: string, field?: string) => told.has(place(key, field));
  const returned = new Map(documentEntities(after).map((each) => [keyIn(each), each]));
  const losses: Loss[] = [];
  const gone = new Set<string>();
  for (const each of documentEntities(before)) {
    const { kind, id, entity, fields, within } = each;
    const key = entityKey(kind, id);
    const back = returned.get(keyIn(each));
    returned.delete(keyIn(each));
    if (isTold(key) || (within !== undefined && gone.has(within))) {
      gone.add(key);
      continue;
    }
    // what stands in another entity than before is not where it was
    if (!back || back.within !== within) {
      losses.push({ kind, id, value: entity });
      continue;
    }
    for (const [field, value] of fields) {
      if (!isTold(key, field) && !sameJson(value, back.fields.get(field)))
        losses.push({ kind, id, field, value });
    }
    for (const [field, value] of back.fields) {
      if (!fields.has(field) && !isTold(key, field)) losses.push({ kind, id, field, value });
    }
  }
  for (const { kind, id, entity } of returned.values()) losses.push({ kind, id, value: entity });
  return losses;
}

const place = (key: string, field = ''): string => `${key}#${field}`;

/** The document is one and the same whatever its id, which may be among what is lost. */
const keyIn = ({ kind, id }: { readonly kind: Loss['kind']; readonly id: string }): string =>
  kind === 'dossier' || kind === 'portfolio' ? kind : entityKey(kind, id);
