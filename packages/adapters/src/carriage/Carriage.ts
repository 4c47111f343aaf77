/**
 * What a format of the field carries of our documents, told as a value.
 * @module
 */

import type { DossierKind, EntityModels, PortfolioKind, Words } from '@jalon/core';

/** The models that a format may carry: the kinds of entities, with the document itself. */
export type CarriedKind = DossierKind | PortfolioKind | 'dossier' | 'portfolio';

/** Something that stands in a field that the format has, and does not pass through it all the same. */
export interface CarriageLimit {
  /** The field; without it the whole entity is lost. */
  readonly field?: string;
  /** What does not pass, for example “values in words”. */
  readonly what: Words;
  /**
   * Whether it is the case of an entity.
   * @param entity the entity, of the kind of the carriage; for `dossier` and `portfolio` the document
   * @param document the whole document
   */
  readonly meets: (entity: never, document: never) => boolean;
}

/** What a format carries of one model. */
export interface Carriage {
  readonly kind: CarriedKind;
  /** Whether the reader fills it from files of others. */
  readonly reads: boolean;
  /** Whether the writer puts it into a file. */
  readonly writes: boolean;
  /**
   * The fields that come back as they were after writing and reading; lists of entities have carriages of their own. Of a
   * dossier: `id`, `title`, `languages`, `labelPack`, `extensions`, `vision`, `evaluationPlan`, `learning`, `collective`, `valuation`
   * (of the last four what stands beside their lists).
   */
  readonly fields: readonly string[];
  /** What does not pass in spite of it. */
  readonly limits?: readonly CarriageLimit[];
}

/**
 * A limit with the types of its kind.
 * @param _kind the kind that it belongs to
 */
export const limitOf =
  <Document>() =>
  <Kind extends keyof EntityModels>(
    _kind: Kind,
    limit: Omit<CarriageLimit, 'meets'> & {
      readonly meets: (entity: EntityModels[Kind], document: Document) => boolean;
    },
  ): CarriageLimit =>
    limit as CarriageLimit;
