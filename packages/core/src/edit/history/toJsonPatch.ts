import type { Dossier } from '../../dossier/Dossier.ts';
import type { Json } from '../../dossier/Extensions.ts';
import { pointerOf } from '../../format/pointer.ts';
import { listAt } from '../entityLocations.ts';
import type { Change } from './Change.ts';
import { ownLists } from './documentFields.ts';

/** One operation of a JSON Patch (RFC 6902). */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/**
 * The changes of an edit as a JSON Patch (RFC 6902), for programs that know nothing of dossiers. It applies to the
 * dossier as it is in memory, where every collection is present.
 * @param changes the changes of one edit
 * @param dossier the dossier that the edit started from
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { changeDossier, toJsonPatch } from '@jalon/core/edit';
 * const dossier = createDossier({ id: 'demo', title: 'Demo' });
 * const { changes } = changeDossier(dossier, { title: 'Petits Ponts' });
 * toJsonPatch(changes, dossier); // => [{ op: 'replace', path: '/title', value: 'Petits Ponts' }]
 * ```
 */
export function toJsonPatch(changes: readonly Change[], dossier: Dossier): readonly JsonPatchOperation[] {
  const document = changes
    .filter(({ entity }) => entity === 'dossier')
    .flatMap((change) => fieldOperations('', change, (field) => field.split('/')));
  // a group is made before its lists are filled, and taken away once they are empty
  return [
    ...document.filter(({ op }) => op !== 'remove'),
    ...ownLists.flatMap(({ kind, keys }) => {
      const own = changes.filter(({ entity }) => entity === kind);
      return own.length > 0 ? listOperations(pointerOf(keys), listAt(dossier, keys).length, own) : [];
    }),
    ...document.filter(({ op }) => op === 'remove'),
  ];
}

function fieldOperations(
  base: string,
  { fields = [], before, after }: Change,
  keysOf: (field: string) => readonly string[],
): readonly JsonPatchOperation[] {
  const [was, now] = [before ?? {}, after ?? {}].map((values) => new Map(Object.entries(values)));
  return fields.map((field) => {
    const path = base + pointerOf(keysOf(field));
    const value = now?.get(field);
    if (value === undefined) return { op: 'remove', path };
    return { op: was?.get(field) === undefined ? 'add' : 'replace', path, value };
  });
}

/** Fields at the old places, removals from the end, moves, additions from the start. */
function listOperations(
  base: string,
  length: number,
  changes: readonly Change[],
): readonly JsonPatchOperation[] {
  const of = (op: Change['op']) => changes.filter((change) => change.op === op);
  const removals = of('remove').sort((a, b) => placeBefore(b) - placeBefore(a));
  const additions = of('add').sort((a, b) => placeAfter(a) - placeAfter(b));
  return [
    ...of('change').flatMap((change) =>
      fieldOperations(`${base}/${change.from}`, change, (field) => [field]),
    ),
    ...removals.map(({ from }) => ({ op: 'remove', path: `${base}/${from}` }) as const),
    ...moveOperations(base, length, of('move'), removals, additions),
    ...additions.map(
      ({ to, after }) => ({ op: 'add', path: `${base}/${to}`, value: after as Json }) as const,
    ),
  ];
}

/** Each moved entity goes right behind the one that it follows in the end. */
function moveOperations(
  base: string,
  length: number,
  moves: readonly Change[],
  removals: readonly Change[],
  additions: readonly Change[],
): readonly JsonPatchOperation[] {
  if (moves.length === 0) return [];
  const removed = new Set(removals.map(placeBefore));
  const moved = new Set(moves.map(placeBefore));
  const current = Array.from({ length }, (_, place) => place).filter((place) => !removed.has(place));
  const order = orderAfter(current, moves, moved, additions);
  return order.flatMap((place, index) => {
    if (!moved.has(place)) return [];
    const from = current.indexOf(place);
    current.splice(from, 1);
    const to = index === 0 ? 0 : current.indexOf(order[index - 1] as number) + 1;
    current.splice(to, 0, place);
    return from === to ? [] : [{ op: 'move', from: `${base}/${from}`, path: `${base}/${to}` } as const];
  });
}

/** The old places of what stays in the list, in their new order. */
function orderAfter(
  current: readonly number[],
  moves: readonly Change[],
  moved: ReadonlySet<number>,
  additions: readonly Change[],
): readonly number[] {
  const added = new Set(additions.map(placeAfter));
  const arriving = new Map(moves.map((move) => [placeAfter(move), placeBefore(move)]));
  const staying = current.filter((place) => !moved.has(place)).values();
  return Array.from({ length: current.length + added.size }, (_, place) =>
    added.has(place) ? [] : [arriving.get(place) ?? (staying.next().value as number)],
  ).flat();
}

const placeBefore = ({ from = 0 }: Change): number => from;
const placeAfter = ({ to = 0 }: Change): number => to;
