import { isIsoDay, type Period } from '@jalon/core';

/** Whether both ends are days of the calendar, in order, in years that a programme can lie in. */
export const isSound = ({ start, end }: Period): boolean =>
  isIsoDay(start) && isIsoDay(end) && start <= end && start > '1800' && end < '2300';
