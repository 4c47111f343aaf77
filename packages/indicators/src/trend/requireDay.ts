import { JalonError } from '@jalon/core';
import { dayNumber } from '../schedule/dayNumber.ts';

/** The day number of a setting; throws where it is no calendar day. */
export function requireDay(name: string, day: string): number {
  const found = dayNumber(day);
  if (!Number.isNaN(found)) return found;
  throw new JalonError('invalid-argument', `${name} is no day: ${day}`, { [name]: day });
}
