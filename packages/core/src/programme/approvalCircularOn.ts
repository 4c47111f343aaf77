import type { IsoDay } from '../time/IsoDay.ts';
import { type ApprovalCircular, approvalCirculars } from './approvalCirculars.data.ts';

/**
 * The circular of the French family benefits office that an approval follows, by the day on which it starts: an approval
 * given under an older one keeps it until it ends. Source: Cnaf circulars 2012-013, 2016-005, 18 December 2025.
 * @param start first day of the approval
 * @returns `undefined` before the first circular known here
 * @example
 * ```ts
 * import { approvalCircularOn } from '@jalon/core';
 * approvalCircularOn('2024-01-01')?.code; // => '2016-005'
 * approvalCircularOn('2026-01-01')?.code; // => '2025-12-18'
 * approvalCircularOn('2010-01-01'); // => undefined
 * ```
 */
export const approvalCircularOn = (start: IsoDay): ApprovalCircular | undefined =>
  approvalCirculars.findLast(({ from }) => from <= start);
