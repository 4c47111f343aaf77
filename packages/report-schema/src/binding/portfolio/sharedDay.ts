import type { IsoDay, Portfolio, Session } from '@jalon/core';

/**
 * The last day of exchange up to a day, or the next one where none has been held yet: a session with an agenda or with
 * workshops.
 */
export function sharedDay(
  { sessions }: Portfolio,
  asOf: IsoDay,
): { readonly session: Session; readonly pointer: string } | undefined {
  const days = sessions
    .map((session, index) => ({ session, pointer: `/sessions/${index}` }))
    .filter(({ session: { agenda = [], workshops = [] } }) => agenda.length > 0 || workshops.length > 0)
    .toSorted((a, b) => a.session.date.localeCompare(b.session.date));
  return days.findLast(({ session }) => session.date <= asOf) ?? days[0];
}
