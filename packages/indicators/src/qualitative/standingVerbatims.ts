import type { Verbatim } from '@jalon/core';
import type { QuoteDayOptions } from './CodedVerbatim.ts';

/** The quotes whose consent holds: what was withdrawn appears nowhere, not even in a count. */
export const standingVerbatims = <V extends Pick<Verbatim, 'withdrawnOn'>>(
  verbatims: readonly V[],
  { asOf }: QuoteDayOptions,
): readonly V[] =>
  verbatims.filter(
    ({ withdrawnOn }) => withdrawnOn === undefined || (asOf !== undefined && withdrawnOn > asOf),
  );
