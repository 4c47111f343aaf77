import { foldText } from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import type { Fields } from '../shape/GivingPackage.ts';
import { isId, type OwnBlock, ownBlockOf } from './ownBlock.ts';

/** An entity as it is first met in a file, with what we ourselves wrote of it there. */
export interface DraftedEntity<Entity> {
  readonly entity: Entity;
  readonly own: OwnBlock;
}

/** How mentions of one kind of entity are told apart and read. */
export interface EntityReader<Entity> {
  readonly kind: string;
  /** The identifier in the file, where the kind has one. */
  readonly published: (mention: Fields) => string | undefined;
  /** What an id is made of where the file has none that could be one. */
  readonly seed: (mention: Fields) => string;
  readonly read: (mention: Fields, id: string) => Entity;
}

/** The entities of one kind that a file mentions, each once. It lives inside one call. */
export class EntityDraft<Entity> {
  readonly entities = new Map<string, DraftedEntity<Entity>>();
  readonly #reader: EntityReader<Entity>;
  readonly #mint: IdMint;
  readonly #idByKey = new Map<string, string>();

  /** @param mentions all that the file has of the kind, so that ids that it gives itself are free for those */
  constructor(reader: EntityReader<Entity>, mentions: Iterable<Fields>) {
    this.#reader = reader;
    const given = new Set<string>();
    for (const mention of mentions) {
      const id = this.#givenId(mention);
      if (id !== undefined) given.add(id);
    }
    this.#mint = new IdMint(given);
  }

  /** The id of the entity that is mentioned, which is taken up where it was not met before. */
  idOf(mention: Fields): string {
    const given = this.#givenId(mention);
    if (given !== undefined && this.entities.has(given)) return given;
    const key = this.#keyOf(mention);
    return this.#idByKey.get(key) ?? this.#add(mention, key);
  }

  /** The same for what is never mentioned twice: what comes back under its identifier is another one. */
  addNew(mention: Fields): string {
    return this.#add(mention, undefined);
  }

  #add(mention: Fields, key: string | undefined): string {
    const given = this.#givenId(mention);
    const id =
      given === undefined
        ? this.#mint.fromId(readableStem(this.#reader.kind, this.#reader.seed(mention)))
        : this.entities.has(given)
          ? this.#mint.fromId(given)
          : given;
    if (key !== undefined) this.#idByKey.set(key, id);
    this.entities.set(id, { entity: this.#reader.read(mention, id), own: ownBlockOf(mention) });
    return id;
  }

  #givenId(mention: Fields): string | undefined {
    const own = ownBlockOf(mention).id;
    if (own !== undefined) return own;
    const published = this.#reader.published(mention);
    return published !== undefined && isId(published) ? published : undefined;
  }

  #keyOf(mention: Fields): string {
    const own = ownBlockOf(mention).id;
    if (own !== undefined) return `own ${own}`;
    const published = this.#reader.published(mention);
    if (published !== undefined) return `id ${published}`;
    return `seed ${foldText(this.#reader.seed(mention))}`;
  }
}
