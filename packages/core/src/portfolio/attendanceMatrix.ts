import type { Portfolio } from './Portfolio.ts';

/** Who came to which day of a series of sessions. */
export interface AttendanceMatrix {
  /** Ids of the organisations, in the order of the portfolio. */
  readonly organisations: readonly string[];
  /** One column per day: a session of two days has two. */
  readonly days: readonly { readonly session: string; readonly day: number }[];
  /** Presence by organisation, then by day. */
  readonly present: readonly (readonly boolean[])[];
}

/**
 * The attendance of a series of collective sessions, organisations by days.
 * @param series the series, as sessions name it
 * @example
 * ```ts
 * import { attendanceMatrix, createPortfolio } from '@jalon/core/portfolio';
 * const session = { id: 's1', kind: 'collective', date: '2024-02-01', days: 2, series: 'seminars' } as const;
 * const people = { invited: ['a', 'b'], present: ['a'], participants: [] };
 * const organisations = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];
 * const portfolio = createPortfolio({
 *   id: 'fund', title: 'Fund', organisations, sessions: [{ ...session, ...people }],
 * });
 * attendanceMatrix(portfolio, 'seminars').present; // => [[true, true], [false, false]]
 * ```
 */
export function attendanceMatrix(
  portfolio: Pick<Portfolio, 'organisations' | 'sessions'>,
  series: string,
): AttendanceMatrix {
  const sessions = portfolio.sessions
    .filter((session) => session.series === series)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const concerned = new Set(sessions.flatMap(({ invited, present }) => [...invited, ...present]));
  const organisations = portfolio.organisations.map(({ id }) => id).filter((id) => concerned.has(id));
  const columns = sessions.flatMap((session) =>
    Array.from({ length: session.days ?? 1 }, (_, n) => ({ session, day: n + 1 })),
  );
  return {
    organisations,
    days: columns.map(({ session, day }) => ({ session: session.id, day })),
    present: organisations.map((id) => columns.map(({ session }) => session.present.includes(id))),
  };
}
