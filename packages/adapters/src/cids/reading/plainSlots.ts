import type { GraphValue } from '../graph/GraphNode.ts';
import type { SlotValue } from '../graph/ShapedNode.ts';
import type { CidsFile } from './CidsFile.ts';
import type { NodeView, ShapedValues } from './NodeView.ts';

/**
 * The values of a node of one class that has no properties but some, each told once and nothing in it of ours: most nodes
 * of a large file are such, and need no account of what was read of them. A file that several dossiers come from is read
 * with that account.
 */
export function plainSlots(
  file: CidsFile,
  view: NodeView,
  type: string,
  names: ReadonlySet<string>,
): ShapedValues | undefined {
  if (file.isShared || file.dossier || view.types.length !== 1 || view.types[0] !== type) return undefined;
  const shaped = view.shaped;
  if (!shaped || file.isOwn(view.id)) return undefined;
  const { slots } = shaped;
  let fits = slots.fits.get(names);
  if (fits === undefined) {
    fits = slots.isPlain && slots.names.every((name) => names.has(name));
    slots.fits.set(names, fits);
  }
  return fits ? shaped : undefined;
}

/** The ids that a value links to; `undefined` where it holds anything else. */
export function plainLinks(
  value: SlotValue | undefined,
  isLink: boolean | undefined,
): readonly string[] | undefined {
  if (typeof value === 'string') return isLink ? [value] : undefined;
  if (typeof value !== 'object') return undefined;
  const ids: string[] = [];
  for (const each of value as readonly GraphValue[]) {
    if (!('id' in each)) return undefined;
    ids.push(each.id);
  }
  return ids;
}
