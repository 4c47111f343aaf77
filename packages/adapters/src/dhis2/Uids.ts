/** The form of a uid of DHIS2. */
export const isUid = (text: string): boolean => /^[A-Za-z][A-Za-z0-9]{10}$/.test(text);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const signs = `${letters}0123456789`;

/** Uids for ids: an id of the right form is its own uid, the others get one that only their text decides. */
export class Uids {
  readonly #known = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The uid of what an id names, among things of one kind. */
  of(kind: string, id: string): string {
    const key = `${kind} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let uid = isUid(id) && kind === '' ? id : hashed(key);
    for (let n = 2; this.#taken.has(uid) && uid !== id; n += 1) uid = hashed(`${key} ${n}`);
    this.#taken.add(uid);
    this.#known.set(key, uid);
    return uid;
  }
}

/** Eleven letters and digits from a text. Source: the FNV-1a hash, 32 bits, once per group of signs. */
function hashed(text: string): string {
  let uid = '';
  for (let part = 0; uid.length < 11; part += 1) {
    let hash = 0x811c9dc5 ^ part;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    // the last signs of a text would otherwise move the low bits only
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) >>> 0;
    for (let n = 0; n < 4 && uid.length < 11; n += 1) {
      const among = uid === '' ? letters : signs;
      uid += among.charAt(hash % among.length);
      hash = Math.floor(hash / among.length);
    }
  }
  return uid;
}
