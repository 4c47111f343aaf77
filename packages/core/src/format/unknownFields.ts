import type * as z from 'zod';
import type { Issue } from '../issue/Issue.ts';
import { jsonFormat } from './basics.format.ts';
import { fieldsOf, formatAt, optionsOf } from './formatTree.ts';
import { issuesFromZod } from './issuesFromZod.ts';
import { pathOf, pointerOf, valueAt } from './pointer.ts';

/** The namespace under which fields of a newer minor format wait to be written back. */
const namespace = 'jalon.unknown';

type Tree = { [key: string]: unknown };

/**
 * Moves the fields that a newer minor format added under `extensions['jalon.unknown']` of the innermost thing around
 * them that has room for extensions, by their pointer inside it.
 */
export function keepUnknownFields(
  document: Readonly<Tree>,
  unknown: readonly Issue[],
  format: z.ZodType,
): { readonly json: unknown; readonly issues: readonly Issue[] } {
  const fields = unknown.map(({ at }) => pathOf((at?.in === 'dossier' && at.pointer) || ''));
  const faults = fields.flatMap((path) => {
    const parsed = jsonFormat.safeParse(valueAt(document, path));
    return parsed.success ? [] : issuesFromZod(parsed.error, document, (inside) => [...path, ...inside]);
  });
  if (faults.length > 0) return { json: undefined, issues: faults };
  const json = JSON.parse(JSON.stringify(document)) as Tree;
  const issues = fields.map((path): Issue => {
    const owner = ownerDepth(format, path);
    const entity = valueAt(json, path.slice(0, owner)) as Tree;
    const parent = valueAt(json, path.slice(0, -1)) as Tree;
    const field = path.at(-1) ?? '';
    own(own(entity, 'extensions'), namespace)[pointerOf(path.slice(owner))] = parent[field];
    delete parent[field];
    return {
      code: 'format/unknown-kept',
      severity: 'warning',
      params: { field, found: String(document['jalon']) },
      at: { in: 'dossier', pointer: pointerOf(path) },
    };
  });
  return { json, issues };
}

/** Puts the fields that an entity keeps back where they stood, as far as there is room. Changes the tree it is given. */
export function restoreUnknownFields(entity: Tree): void {
  const extensions = entity['extensions'] as Tree | undefined;
  const kept = extensions?.[namespace] as Tree | undefined;
  if (!extensions || typeof kept !== 'object' || kept === null) return;
  for (const [pointer, field] of Object.entries(kept)) {
    const path = pathOf(pointer);
    const key = path.at(-1);
    const parent = valueAt(entity, path.slice(0, -1));
    if (key === undefined || key === '__proto__' || !isTree(parent) || Object.hasOwn(parent, key)) continue;
    parent[key] = field;
    delete kept[pointer];
  }
  if (Object.keys(kept).length === 0) delete extensions[namespace];
  if (Object.keys(extensions).length === 0) delete entity['extensions'];
}

/** How many steps of the path lead to the innermost thing that has room for extensions; 0 is the document. */
function ownerDepth(format: z.ZodType, path: readonly string[]): number {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const at = formatAt(format, path.slice(0, depth));
    if (at && optionsOf(at).every((option) => fieldsOf(option)?.has('extensions'))) return depth;
  }
  return 0;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function own(tree: Tree, key: string): Tree {
  if (!Object.hasOwn(tree, key)) tree[key] = {};
  return tree[key] as Tree;
}
