import type { Json, Place } from '@jalon/core';

/** What could be put right in a file: what was found, what it would be, and how sure that is. */
export interface GivingRepair {
  /** Code of the issue that says it. */
  readonly code: string;
  /** Where the value goes in the package, for example `/grants/3/awardDate`. */
  readonly pointer: string;
  /** Where it stands in the file. */
  readonly at: Place;
  /** What stands there; absent where nothing does. */
  readonly found?: Json;
  /** What it would be. */
  readonly proposed: Json;
  /** `safe` where what was found can mean nothing else, `likely` where something else speaks for it. */
  readonly certainty: 'safe' | 'likely';
}

/** Something that is wrong with a value, with its repair where there is one. */
export interface Finding {
  readonly code: string;
  /** What the sentence shows beside what was found and what is proposed. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly proposed?: Json;
  readonly certainty?: GivingRepair['certainty'];
  /** The value can be read all the same, and is. */
  readonly isReadable?: boolean;
}
