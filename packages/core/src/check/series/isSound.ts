import { isIsoDay } from '../../time/isIsoDay.ts';
import type { Period } from '../../time/Period.ts';

/**
 * Whether both ends are days of the calendar, in order, in years that a programme can lie in.
 * @param isDay whether a text is a day, where the caller remembers it
 */
export const isSound = ({ start, end }: Period, isDay = isIsoDay): boolean =>
  isDay(start) && isDay(end) && start <= end && start > '1800' && end < '2300';
