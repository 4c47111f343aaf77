import type { Observation } from '@jalon/core';

/** The number that was reported, where it is exact: neither estimated, nor approximate, nor within limits. */
export const exactValue = ({
  value,
  state = 'reported',
  approximate,
  bounds,
}: Observation): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && state === 'reported' && !approximate && !bounds
    ? value
    : undefined;
