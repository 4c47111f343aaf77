import { createDossier, mintId } from '@jalon/core';

const blank = createDossier({ id: '', title: '' });

/** Ids of a growing dossier, so that minting a thousand of them does not list the dossier a thousand times. */
export class IdMint {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** A free readable id from a code or a name; a long name is cut at a word. */
  fromText(kind: string, seed: string): string {
    return this.fromId(shorten(mintId(blank, kind, seed)));
  }

  /** A free id that starts with one that is well-formed already. */
  fromId(stem: string): string {
    let id = stem.slice(0, 128);
    for (let n = 2; this.#taken.has(id); n++) {
      const suffix = `-${n}`;
      id = stem.slice(0, 128 - suffix.length) + suffix;
    }
    this.#taken.add(id);
    return id;
  }
}

const maxLength = 48;

function shorten(id: string): string {
  if (id.length <= maxLength) return id;
  const cut = id.slice(0, maxLength + 1);
  const end = cut.lastIndexOf('-');
  return (end > maxLength / 2 ? cut.slice(0, end) : cut.slice(0, maxLength)).replace(/[-.]+$/, '');
}
