import type { Json } from '@jalon/core';
import type { Path } from '../shape/GivingPackage.ts';
import type { Finding } from './GivingRepair.ts';

/** Something that is wrong with a value of a grant, or with one that is missing. */
export interface Fault extends Finding {
  readonly path: Path;
  readonly found?: Json;
}

/** What the whole file says of single values, or the caller. */
export interface FaultContext {
  /** What the publisher puts in front of the numbers of grants. */
  readonly prefix?: string;
  /** ISO 4217, for amounts that bear no currency. */
  readonly currency?: string;
}
