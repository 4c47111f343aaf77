import { createDossier, mintId } from '@jalon/core';

const blank = createDossier({ id: '', title: '' });

/** A text of which letters, digits and spaces tell all there is to tell. */
const isPlain = (text: string): boolean => /^[\p{L}\p{M}\p{N}\s'’._-]*$/u.test(text);

/**
 * A text as part of an id, the same for the same text. Where signs make the difference (« <18 », « ≥18 ») a short
 * number made from the text stands behind its letters.
 */
export function idPart(kind: string, text: string): string {
  const readable = mintId(blank, kind, text)
    .slice(0, 48)
    .replace(/[-.]+$/, '');
  return isPlain(text) && text.length <= 48 ? readable : `${readable}-${numberOf(text)}`;
}

/** FNV-1a over the code units, in base 36. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
