import type { IsoDay } from '../time/IsoDay.ts';
import type { AgreedVersion, Agreement } from './Agreement.ts';

/**
 * The version of an agreement that was in force on a day: the last one frozen by then. It is the plan that a value of
 * that day is held against.
 * @returns undefined before the first version was frozen
 * @example
 * ```ts
 * import { agreedVersionOn } from '@jalon/core/agreement';
 * const part = { rows: [], nodes: [], indicators: [] };
 * const versions = [
 *   { version: 1, frozenOn: '2024-01-15', part },
 *   { version: 2, frozenOn: '2025-02-01', revision: 'r1', part },
 * ];
 * const agreement = { id: 'a1', agreedBy: [], versions };
 * agreedVersionOn(agreement, '2024-12-31')?.version; // => 1
 * agreedVersionOn(agreement, '2023-12-31'); // => undefined
 * ```
 */
export const agreedVersionOn = (
  { versions = [] }: Pick<Agreement, 'versions'>,
  day: IsoDay,
): AgreedVersion | undefined =>
  versions
    .filter(({ frozenOn }) => frozenOn <= day)
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
