import type { Extensions, Json } from '@jalon/core';
import { importNamespace } from './matchRows.ts';

/** What an import keeps on an entity under the namespace of spreadsheets, by field. */
export type Kept = { readonly [field: string]: Json };

/** What an earlier import kept on an entity. */
export function keptOf({ extensions }: { readonly extensions?: Extensions }): Kept {
  const kept =
    extensions && Object.hasOwn(extensions, importNamespace) ? extensions[importNamespace] : undefined;
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Kept) : {};
}

/** The extensions of an entity with what an import keeps on it; nothing where there is nothing to keep. */
export function keeping(
  kept: { readonly [field: string]: Json | undefined },
  before: Extensions = {},
): { readonly extensions?: Extensions } {
  const filled = Object.entries(kept).filter(([, value]) => value !== undefined) as [string, Json][];
  if (filled.length === 0) return Object.keys(before).length > 0 ? { extensions: before } : {};
  return { extensions: { ...before, [importNamespace]: Object.fromEntries(filled) } };
}
