import { finiteNumber } from '../../statistics/finiteNumber.ts';
import type { PublishedRatioMatch } from './SroiResult.ts';

/**
 * Which figure a published ratio equals, rounded as it was written: half a unit of its last decimal is allowed, so that
 * 1.3 is 1.34 too. Where both fit, it is the ratio.
 */
export function publishedMatch(
  published: number | undefined,
  found: { readonly ratio: number; readonly netRatio: number },
): PublishedRatioMatch | undefined {
  const figure = finiteNumber(published ?? Number.NaN);
  if (figure === undefined) return undefined;
  if (isWritten(found.ratio, figure)) return { published: figure, equals: 'ratio' };
  return { published: figure, equals: isWritten(found.netRatio, figure) ? 'net-ratio' : 'none' };
}

/** Ratios are published with one decimal at least, whether the zero is written or not. */
function isWritten(exact: number, written: number): boolean {
  const decimals = Math.max(1, (String(written).split('.')[1] ?? '').length);
  return Number((Math.abs(exact - written) * 10 ** decimals).toPrecision(6)) <= 0.5;
}
