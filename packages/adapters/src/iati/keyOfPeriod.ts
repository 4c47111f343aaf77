import type { Period } from '@jalon/core';

/** What makes two periods one. */
export const keyOfPeriod = ({ start, end, grain, label }: Period): string =>
  JSON.stringify([start, end, grain, label]);
