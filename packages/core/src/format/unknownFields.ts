import type { Issue } from '../issue/Issue.ts';

/** The namespace under which fields of a newer minor format wait to be written back. */
const namespace = 'jalon.unknown';

type Tree = { [key: string]: unknown };

/**
 * Moves the fields that a newer minor format added under `extensions['jalon.unknown']` of the entity they stand in,
 * by their pointer inside it.
 */
export function keepUnknownFields(
  value: unknown,
  unknown: readonly Issue[],
  version: string,
): { json: unknown; kept: readonly Issue[] } {
  const json = JSON.parse(JSON.stringify(value)) as Tree;
  const kept = unknown.map((issue): Issue => {
    const pointer = (issue.at?.in === 'dossier' && issue.at.pointer) || '';
    const path = pathOf(pointer);
    const owner = ownerDepth(json, path);
    const entity = at(json, path.slice(0, owner)) as Tree;
    const parent = at(json, path.slice(0, -1)) as Tree;
    const key = path.at(-1) ?? '';
    const extensions = own(entity, 'extensions');
    own(extensions, namespace)[`/${path.slice(owner).map(escapeKey).join('/')}`] = parent[key];
    delete parent[key];
    return {
      code: 'format/unknown-kept',
      severity: 'warning',
      params: { field: key, found: version },
      at: { in: 'dossier', pointer },
    };
  });
  return { json, kept };
}

/** Puts kept fields back where they stood; the reverse of {@link keepUnknownFields}. Changes the tree it is given. */
export function restoreUnknownFields(tree: unknown): void {
  if (typeof tree !== 'object' || tree === null) return;
  for (const child of Object.values(tree)) restoreUnknownFields(child);
  const extensions = (tree as Tree)['extensions'] as Tree | undefined;
  const kept = extensions?.[namespace] as Tree | undefined;
  if (!extensions || !kept) return;
  for (const [pointer, field] of Object.entries(kept)) {
    const path = pathOf(pointer);
    const parent = at(tree as Tree, path.slice(0, -1));
    if (parent) (parent as Tree)[path.at(-1) ?? ''] = field;
  }
  delete extensions[namespace];
  if (Object.keys(extensions).length === 0) delete (tree as Tree)['extensions'];
}

/** How many steps of the path lead to the innermost entity: an object with an id, else the document itself. */
function ownerDepth(json: Tree, path: readonly string[]): number {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const candidate = at(json, path.slice(0, depth));
    // targets and frame rows have an id and no room for extensions of their own
    const list = path[depth - 2];
    if (list === 'targets' || list === 'rows') continue;
    if (typeof candidate === 'object' && candidate !== null && 'id' in candidate) return depth;
  }
  return 0;
}

function at(tree: Tree, path: readonly string[]): unknown {
  let here: unknown = tree;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Tree)[key];
  }
  return here;
}

function own(tree: Tree, key: string): Tree {
  if (!Object.hasOwn(tree, key)) tree[key] = {};
  return tree[key] as Tree;
}

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
