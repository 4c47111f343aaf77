import type { LocalizedText } from '@jalon/core';
import { cleanText, shortNameOf, writeDhis2Text } from '../dhis2Text.ts';
import type { RawMembers } from '../read/RawDhis2.ts';
import { isUid } from '../Uids.ts';

/** What DHIS2 calls the categories of what is not broken down. */
const reserved = 'default';

/** Names and codes of one kind of object: DHIS2 has each but once. */
export class Dhis2Names {
  readonly #lang: string;
  readonly #taken = new Map<string, Set<string>>();

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** Code, name, short name and translations of an object. */
  of(
    kind: string,
    id: string,
    name: LocalizedText,
    code: string | undefined,
    short: string | undefined,
  ): RawMembers {
    const { text, translations } = writeDhis2Text(name, 'NAME', this.#lang, 230);
    const own = this.#once(`${kind} name`, text || id, 230);
    const ownCode = this.#code(kind, code) ?? (isUid(id) ? undefined : this.#code(kind, id));
    return {
      ...(ownCode === undefined ? {} : { code: ownCode }),
      name: own,
      shortName: this.#once(`${kind} short`, cleanText(short ?? '', 50) || shortNameOf(own), 50),
      ...(translations.length > 0 ? { translations } : {}),
    };
  }

  #code(kind: string, code: string | undefined): string | undefined {
    if (code === undefined || code === '' || code.length > 50 || cleanText(code, 50) !== code)
      return undefined;
    const taken = this.#among(`${kind} code`);
    if (taken.has(code)) return undefined;
    taken.add(code);
    return code;
  }

  #once(kind: string, text: string, limit: number): string {
    const taken = this.#among(kind);
    let own = text;
    for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = `${cleanText(text, limit - 8)} (${n})`;
    taken.add(own.toLowerCase());
    return own;
  }

  #among(kind: string): Set<string> {
    const known = this.#taken.get(kind) ?? new Set([reserved]);
    this.#taken.set(kind, known);
    return known;
  }
}
