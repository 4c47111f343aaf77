import type { Words } from '@jalon/core';
import type { CarriedKind } from './Carriage.ts';

/** One thing that does not pass through a format: a whole entity, or one field of it. */
export interface Loss {
  readonly kind: CarriedKind;
  /** Id of the entity, or of the document; `programme` for the programme. */
  readonly id: string;
  /** Name of the field; without it the whole entity is lost, with all that stands in it. */
  readonly field?: string;
  /** What is lost, as it stood in the document. */
  readonly value: unknown;
  /** Why it is lost although the format has the field. */
  readonly what?: Words;
}
