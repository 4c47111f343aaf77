import { type Dossier, type Extensions, sameJson } from '@jalon/core';
import { iatiExtension } from '../iatiExtension.ts';
import type { KeptParts } from '../KeptIati.ts';
import { orderKept } from '../orderKept.ts';
import { conformElement } from './conformElement.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import type { KeptPlace } from './keptPlaces.data.ts';
import { soundNamespaces } from './soundNamespaces.ts';
import { xmlOf } from './xmlOf.ts';

/**
 * Whether all that an entity keeps is of IATI and in the form in which it is read.
 * @param kept what of it has that form
 * @param keys what such an entity keeps
 */
export const keepsOnly = (extensions: Extensions, kept: object, keys: readonly string[]): boolean =>
  sameJson(extensions, { iati: kept }) &&
  Object.keys(kept).length > 0 &&
  Object.entries(kept).every(
    ([key, part]) => keys.includes(key) && !(Array.isArray(part) && part.length === 0),
  );

/** Whether what is kept of an element can stand in it in IATI 2.03, and would be kept again. */
export function partsPass(kept: KeptParts | undefined, place: KeptPlace, dossier: Dossier): boolean {
  if (!kept) return true;
  const { rule } = place;
  if (kept.attributes?.length === 0 || kept.elements?.length === 0) return false;
  const attributes = keptAttributes(kept, place);
  const elements = keptElements(kept, place);
  if (Object.keys(attributes).length < (kept.attributes ?? []).length) return false;
  if (elements.length < (kept.elements ?? []).length) return false;
  if (!sameJson(orderKept(rule, kept.elements ?? []), kept.elements ?? [])) return false;
  const element = xmlOf(rule, attributes, elements);
  const { unfit } = conformElement(element, { rule, prefixes: keptPrefixes(dossier) });
  // what is written beside the kept parts, its own attributes and its amount, is not there yet
  return unfit.every(({ path, why }) => path === rule && why !== 'unknown');
}

const declared = /* @__PURE__ */ new WeakMap<Dossier, ReadonlySet<string>>();

/** The prefixes that the activity of a dossier declares. */
function keptPrefixes(dossier: Dossier): ReadonlySet<string> {
  const known = declared.get(dossier);
  if (known) return known;
  const namespaces = soundNamespaces(iatiExtension(dossier.extensions));
  const found = new Set(['xml', ...namespaces.map(([prefix]) => prefix)]);
  declared.set(dossier, found);
  return found;
}
