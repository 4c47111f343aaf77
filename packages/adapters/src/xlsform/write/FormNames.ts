const nameForm = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u;
/** What every tool takes: pyxform refuses « Âge », a phone’s XML reader signs of rarer scripts. */
const plainForm = /^[A-Za-z_][\w.-]*$/;

/** The names of questions and groups that are given out while a form is written. It lives inside one call. */
export class FormNames {
  readonly #reserved: ReadonlySet<string>;
  readonly #given = new Set<string>();
  /** The same as they are written: a reference tells capitals. */
  readonly #written = new Set<string>();
  readonly #inGroup = new Set<string>();

  /** @param reserved names that something else has or will want */
  constructor(reserved: Iterable<string>) {
    // the tools keep `meta` for themselves
    this.#reserved = new Set(['meta', ...Array.from(reserved, (name) => name.toLowerCase())]);
  }

  /** Whether a question may be named as it is called here: no other has the name. */
  take(name: string, group: string): boolean {
    const isFree = !this.#written.has(name) && name.toLowerCase() !== 'meta';
    return isFree && plainForm.test(name) && this.keep(name, group);
  }

  /** Whether a name that a form of others gave may stand in a group; from then on it is taken there. */
  keep(name: string, group: string): boolean {
    const key = JSON.stringify([group, name.toLowerCase()]);
    if (!nameForm.test(name) || this.#inGroup.has(key)) return false;
    this.#inGroup.add(key);
    this.#given.add(name.toLowerCase());
    this.#written.add(name);
    return true;
  }

  /** A free name from an id or a title: letters without accents, digits and dashes, as every tool takes them. */
  from(text: string, kind: 'question' | 'group'): string {
    const bare = text
      .replace(/[œæ]/gi, (letter) => (/œ/i.test(letter) ? 'oe' : 'ae'))
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w.-]+/g, '_')
      .replace(/^_+(?=.)|_+$/g, '');
    const stem = /^[a-z]/i.test(bare) ? bare : /[a-z0-9]/i.test(bare) ? `_${bare}` : kind;
    let name = stem;
    for (let number = 2; this.#isTaken(name, kind); number += 1) name = `${stem}_${number}`;
    this.#given.add(name.toLowerCase());
    this.#written.add(name);
    return name;
  }

  /** No group may be named as the tools name the whole. */
  #isTaken(name: string, kind: 'question' | 'group'): boolean {
    const low = name.toLowerCase();
    return this.#reserved.has(low) || this.#given.has(low) || (kind === 'group' && low === 'data');
  }
}
