import type { Consent, Contact, Issue, Person, RawResponse, Register } from '@jalon/core';
import { IdMint } from '../IdMint.ts';

/** A register that rows are being brought into; it lives inside one call and is never handed out. */
export class RegisterDraft {
  readonly issues: Issue[] = [];
  readonly mint: IdMint;
  readonly #before: Register;
  readonly persons: Person[];
  readonly contacts: Contact[];
  readonly responses: RawResponse[];
  readonly consents: Consent[];
  /** Pseudonyms of people who were erased: nothing of them comes back. */
  readonly erased: ReadonlySet<string>;
  readonly #places = new Map<unknown, Map<string, number>>();
  #changed = false;

  constructor(register: Register) {
    this.#before = register;
    this.persons = [...register.persons];
    this.contacts = [...register.contacts];
    this.responses = [...register.responses];
    this.consents = [...register.consents];
    this.erased = new Set(register.tombstones.map(({ id }) => id));
    const lists = [this.persons, this.contacts, this.responses, this.consents];
    this.mint = new IdMint([...lists.flatMap((list) => list.map(({ id }) => id)), ...this.erased]);
    for (const list of lists) this.#places.set(list, new Map(list.map(({ id }, at) => [id, at])));
  }

  /** The entity of an id. */
  find<E extends { readonly id: string }>(list: E[], id: string): E | undefined {
    const at = this.#places.get(list)?.get(id);
    return at === undefined ? undefined : list[at];
  }

  /** Adds an entity, or puts it in the place of the one of its id. */
  put<E extends { readonly id: string }>(list: E[], entity: E): E {
    const places = this.#places.get(list);
    const at = places?.get(entity.id);
    if (at === undefined) {
      places?.set(entity.id, list.length);
      list.push(entity);
    } else list[at] = entity;
    this.#changed = true;
    return entity;
  }

  /** The register with everything that was put; the very same one where nothing was. */
  finish(): Register {
    if (!this.#changed) return this.#before;
    const { persons, contacts, responses, consents } = this;
    return { ...this.#before, persons, contacts, responses, consents };
  }
}
