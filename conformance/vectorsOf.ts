import type { Checked, Issue, Words } from '@jalon/core';
import type { Vector } from './Vector.ts';

/** What can be wrong with a file of vectors; `file` is filled in by whoever read it. */
export const vectorMessages = {
  'conformance/not-a-list': {
    fr: '{file} : ce fichier ne contient pas de liste de vecteurs : on attend un tableau JSON d’objets avec id, method, inputs, expected et tolerance.',
    en: '{file}: this file holds no list of vectors: a JSON array of objects with id, method, inputs, expected and tolerance was expected.',
  },
  'conformance/incomplete': {
    fr: '{file} : le vecteur {place} n’a pas de champ « {field} » que l’on puisse lire.',
    en: '{file}: vector {place} has no field “{field}” that can be read.',
  },
  'conformance/twice': {
    fr: '{file} : l’identifiant « {id} » est donné à deux vecteurs.',
    en: '{file}: the id “{id}” is given to two vectors.',
  },
} satisfies Readonly<Record<string, Words>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown) => typeof value === 'string' && value !== '';
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isName,
  method: isName,
  inputs: isRecord,
  expected: isRecord,
  tolerance: (value) => typeof value === 'number' && value >= 0,
};

/**
 * The vectors of a parsed file, all or none. A table of what existing systems answer to textbook cases
 * (`{ vectors: [{ case, input, peers }] }`) is read as one vector of the method `emulate` per case and system.
 */
export function vectorsOf(document: unknown): Checked<readonly Vector[]> {
  if (isRecord(document) && Array.isArray(document['vectors']))
    return vectorsOf(document['vectors'].flatMap(peerVectors));
  if (!Array.isArray(document)) return { issues: [fault('conformance/not-a-list', {})] };
  const issues: Issue[] = [];
  const ids = new Set<unknown>();
  for (const [n, vector] of document.entries()) {
    const found = isRecord(vector) ? vector : {};
    const id = found['id'];
    for (const [field, fits] of Object.entries(fields))
      if (!fits(found[field]))
        issues.push(
          fault('conformance/incomplete', { place: isName(id) ? String(id) : `n° ${n + 1}`, field }),
        );
    if (isName(id) && ids.has(id)) issues.push(fault('conformance/twice', { id: String(id) }));
    ids.add(id);
  }
  return issues.length > 0 ? { issues } : { value: document as readonly Vector[], issues: [] };
}

/** What each system answers to one textbook case: the number it shows, or the text that stands in its place. */
function peerVectors(row: unknown): readonly unknown[] {
  if (!isRecord(row) || !isRecord(row['peers']) || !isRecord(row['input'])) return [row];
  const { case: name, input, peers } = row as { case: unknown; input: object; peers: object };
  return Object.entries(peers).map(([profile, shown]) => ({
    id: `${String(name)}/${profile}`,
    method: 'emulate',
    kind: 'computed',
    source: `what ${profile} answers`,
    inputs: { profile, ...input },
    expected: { shown },
    tolerance: 1e-9,
  }));
}

const fault = (code: keyof typeof vectorMessages, params: Issue['params']): Issue => ({
  code,
  severity: 'error',
  params,
});
