import type { Json, SheetPlace } from '@jalon/core';
import { canonicalJson } from '../shape/canonicalJson.ts';
import type { Fields, Path } from '../shape/GivingPackage.ts';
import { pointerTo } from '../shape/GivingPackage.ts';

/** A value with the cell that holds it. */
export interface CellLeaf {
  readonly value: Json;
  readonly at: SheetPlace;
}

/** A grant that grows cell by cell: fields by name, items of lists by their place. */
export type CellTree = Map<string | number, CellTree | CellLeaf>;

/** Whether a part of a tree holds others. */
export const isTree = (node: CellTree | CellLeaf | undefined): node is CellTree => node instanceof Map;

/** Whether a part of a tree is a list. */
const isListTree = (tree: CellTree): boolean =>
  lists.has(tree) || [...tree.keys()].every((key) => typeof key === 'number');

/** Puts a value at its place; `false` where something else stands in the way. */
export function putLeaf(tree: CellTree, path: Path, leaf: CellLeaf): boolean {
  let node = tree;
  for (const part of path.slice(0, -1)) {
    const next = node.get(part) ?? new Map();
    if (!isTree(next)) return false;
    node.set(part, next);
    node = next;
  }
  const last = path.at(-1) ?? '';
  if (node.has(last)) return false;
  node.set(last, leaf);
  return true;
}

/** Whether nothing that both trees hold outside their lists differs. */
export function agreesWith(tree: CellTree, other: CellTree): boolean {
  return [...other].every(([key, theirs]) => {
    const ours = tree.get(key);
    if (ours === undefined || isTree(theirs) !== isTree(ours)) return ours === undefined;
    if (isTree(theirs)) return isListTree(theirs) || (isTree(ours) && agreesWith(ours, theirs));
    return !isTree(ours) && canonicalJson(ours.value) === canonicalJson(theirs.value);
  });
}

/** Brings what another row says of the same grant into its tree: items of lists are added, those with one id joined. */
export function mergeTree(tree: CellTree, other: CellTree): void {
  for (const [key, theirs] of other) {
    const ours = tree.get(key);
    if (ours === undefined) {
      tree.set(key, theirs);
      lists.delete(tree);
    } else if (isTree(ours) && isTree(theirs)) {
      if (isListTree(ours) && isListTree(theirs)) mergeList(ours, theirs);
      else mergeTree(ours, theirs);
    }
  }
}

function mergeList(ours: CellTree, theirs: CellTree): void {
  const index = lists.get(ours) ?? indexOf(ours);
  lists.set(ours, index);
  for (const item of theirs.values()) {
    const key = itemKey(item);
    const same = index.byKey.get(key);
    if (same && isTree(same) && isTree(item)) mergeTree(same, item);
    if (same) continue;
    ours.set(index.next, item);
    index.byKey.set(key, item);
    index.next += 1;
  }
}

/** The items of a list by what tells them apart, so that a list of thousands is not walked for each of them. */
interface ListIndex {
  readonly byKey: Map<string, CellTree | CellLeaf>;
  next: number;
}

const lists = /* @__PURE__ */ new WeakMap<CellTree, ListIndex>();

const indexOf = (tree: CellTree): ListIndex => ({
  byKey: new Map([...tree.values()].map((item) => [itemKey(item), item])),
  next: [...tree.keys()].reduce<number>((last, key) => Math.max(last, Number(key)), -1) + 1,
});

const itemKey = (node: CellTree | CellLeaf): string => idIn(node) ?? textOf(node);

function idIn(node: CellTree | CellLeaf): string | undefined {
  const id = isTree(node) ? node.get('id') : undefined;
  return id === undefined || isTree(id) ? undefined : JSON.stringify(id.value);
}

const textOf = (node: CellTree | CellLeaf): string => canonicalJson(jsonOf(node, [], new Map()));

/**
 * The JSON value of a tree; lists are closed up where columns were empty.
 * @param places takes up the cell of each value by its pointer
 */
export function jsonOf(node: CellTree | CellLeaf, path: Path, places: Map<string, SheetPlace>): Json {
  if (!isTree(node)) {
    places.set(pointerTo(path), node.at);
    return node.value;
  }
  if (node.size > 0 && isListTree(node)) {
    const items = [...node].sort(([a], [b]) => Number(a) - Number(b));
    return items.map(([, item], n) => jsonOf(item, [...path, n], places));
  }
  return Object.fromEntries(
    [...node].map(([name, item]) => [String(name), jsonOf(item, [...path, name], places)]),
  ) satisfies Fields;
}
