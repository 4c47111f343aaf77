import { readableStem } from './readableStem.ts';

/** Ids of a growing document, so that minting a thousand of them does not list the document a thousand times. */
export class IdMint {
  readonly #taken: Set<string>;
  /** The next number to try behind a stem: no id is ever given back, so that those before it stay taken. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** Takes note of ids that something else gave. */
  reserve(ids: Iterable<string>): void {
    for (const id of ids) this.#taken.add(id);
  }

  /** A free readable id from a code or a name; a long name is cut at a word. */
  fromText(kind: string, seed: string): string {
    return this.fromId(readableStem(kind, seed));
  }

  /** A free id that starts with one that is well-formed already. */
  fromId(stem: string): string {
    let id = stem.slice(0, 128);
    let next = this.#next.get(stem) ?? 2;
    for (; this.#taken.has(id); next += 1) {
      const suffix = `-${next}`;
      id = stem.slice(0, 128 - suffix.length) + suffix;
    }
    if (next > 2) this.#next.set(stem, next);
    this.#taken.add(id);
    return id;
  }
}
