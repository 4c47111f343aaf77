import type { DossierPlace, Issue, Place } from '@jalon/core';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** Where in the text of a file an issue stands: lines and columns count from 1. */
export interface Spot {
  /** RFC 6901, from the root of the document. */
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the spot of each issue in the text that it was found in: the field named, else the innermost part of the path
 * that is written there.
 */
export function locateIssues(issues: readonly Issue[], text: string): ReadonlyMap<Issue, Spot> {
  const tree = treeOf(text);
  const spots = new Map<Issue, Spot>();
  if (!tree) return spots;
  const starts = lineStarts(text);
  const entities = entityPaths(tree);
  for (const issue of issues) {
    if (issue.at?.in !== 'dossier') continue;
    const path = pathOf(issue.at, entities, tree);
    const node = innermost(tree, path);
    const line = lineAt(starts, node.offset);
    spots.set(issue, {
      pointer: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      line: line + 1,
      column: node.offset - (starts[line] ?? 0) + 1,
    });
  }
  return spots;
}

/** The text as a tree; none where it is nested beyond what the parser can follow, which the issues say. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The place with the path from the root of the document. */
export const placeAt = (at: Place | undefined, spot: Spot | undefined): Place | undefined =>
  at?.in === 'dossier' && spot ? { ...at, pointer: spot.pointer } : at;

type Path = readonly (string | number)[];

function pathOf(place: DossierPlace, entities: ReadonlyMap<string, Path>, tree: Node): Path {
  const inside = (place.pointer ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const outer = place.entity ? entities.get(place.entity.id) : undefined;
  if (!outer) return inside;
  // where two entities have one id, a rule says from the root which of them it means
  const [list] = inside;
  const fromRoot = inside.length > 1 && list !== outer[0] && findNodeAtLocation(tree, [...inside]);
  const inEntity = findNodeAtLocation(tree, [...outer, ...inside.slice(0, 1)]);
  return fromRoot && !inEntity ? inside : [...outer, ...inside];
}

/** The path to each object with an id; where two have the same, the last one, which is the one to complain of. */
function entityPaths(tree: Node): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  const open: { node: Node; path: Path }[] = [{ node: tree, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    const [key] = path;
    // a frozen version holds copies; an extension is not ours to look into
    if (path.at(-1) === 'versions' && key === 'agreements') continue;
    if (path.at(-1) === 'extensions' || (key === 'reports' && path.length > 2)) continue;
    if (node.type === 'array') {
      // last in, first out: the list is walked from its end so that the last of two wins
      for (const [at, child] of [...(node.children ?? []).entries()].reverse())
        open.push({ node: child, path: [...path, at] });
    } else if (node.type === 'object') {
      const id = findNodeAtLocation(node, ['id'])?.value as unknown;
      if (typeof id === 'string' && path.length > 0) paths.set(id, path);
      for (const property of node.children ?? []) {
        const [name, child] = property.children ?? [];
        if (name && child) open.push({ node: child, path: [...path, name.value as string] });
      }
    }
  }
  return paths;
}

function innermost(tree: Node, path: Path): Node {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(tree, [...path.slice(0, depth)]);
    if (node) return node;
  }
  return tree;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
