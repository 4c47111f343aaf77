import { isShare } from './isShare.ts';

/**
 * The share that is due to others, from the own share: 1 − own share. The first is deducted in a value map, the second
 * is what a sheet often writes as « part attribuable ».
 * Source: SROI Network, A Guide to Social Return on Investment (2012), stage 4.2.
 * @param ownShare from 0 to 1
 * @returns from 0 to 1; `undefined` where the own share is outside
 * @example
 * ```ts
 * import { othersShare } from '@jalon/indicators';
 * othersShare(0.75); // => 0.25
 * othersShare(75); // => undefined
 * ```
 */
export function othersShare(ownShare: number): number | undefined {
  return isShare(ownShare) ? 1 - ownShare : undefined;
}
