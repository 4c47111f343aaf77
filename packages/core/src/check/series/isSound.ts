import { isIsoDay } from '../../time/isIsoDay.ts';
import type { Period } from '../../time/Period.ts';

/** Whether both ends are days of the calendar, in order, in years that a programme can lie in. */
export const isSound = ({ start, end }: Period): boolean =>
  isIsoDay(start) && isIsoDay(end) && start <= end && start > '1800' && end < '2300';
