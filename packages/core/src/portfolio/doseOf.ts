import type { Portfolio } from './Portfolio.ts';
import type { Session } from './Session.ts';

/** How much support one organisation received. Hours are those of the sessions that say how long they lasted. */
export interface Dose {
  readonly individual: { readonly sessions: number; readonly hours: number };
  readonly collective: {
    /** Sessions at which it was present. */
    readonly sessions: number;
    readonly hours: number;
    /** Sessions to which it was invited. */
    readonly invited: number;
    /** Share of those to which it came, from 0 to 1; `undefined` where it was invited to none. */
    readonly attendance: number | undefined;
  };
  /** Sessions whose length is unknown: where there is one, the hours are a minimum. */
  readonly withoutHours: number;
}

/**
 * The dose of support of one organisation: hours by kind, attendance of collective sessions.
 * @param organisation id of the organisation
 * @param options `cohort`: only the sessions of that cohort (id)
 * @example
 * ```ts
 * import { createPortfolio, doseOf } from '@jalon/core/portfolio';
 * const session = { id: 's1', kind: 'individual', date: '2024-02-01', durationHours: 2 } as const;
 * const people = { invited: [], present: ['a'], participants: [] };
 * const portfolio = createPortfolio({ id: 'fund', title: 'Fund', sessions: [{ ...session, ...people }] });
 * doseOf(portfolio, 'a').individual; // => { sessions: 1, hours: 2 }
 * ```
 */
export function doseOf(
  portfolio: Pick<Portfolio, 'sessions'>,
  organisation: string,
  options: { readonly cohort?: string } = {},
): Dose {
  const own = portfolio.sessions.filter(
    ({ cohort }) => options.cohort === undefined || cohort === options.cohort,
  );
  const attended = own.filter((session) => isPresent(session, organisation));
  const of = (kind: Session['kind']) => attended.filter((session) => session.kind === kind);
  const collective = own.filter(({ kind }) => kind === 'collective');
  const invited = collective.filter(
    (session) => session.invited.includes(organisation) || isPresent(session, organisation),
  ).length;
  const came = of('collective').length;
  return {
    individual: { sessions: of('individual').length, hours: hoursOf(of('individual')) },
    collective: {
      sessions: came,
      hours: hoursOf(of('collective')),
      invited,
      attendance: invited === 0 ? undefined : came / invited,
    },
    withoutHours: attended.filter(({ durationHours }) => durationHours === undefined).length,
  };
}

const isPresent = ({ present, participants }: Session, id: string): boolean =>
  present.includes(id) || participants.some(({ organisation }) => organisation === id);

const hoursOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, { durationHours = 0 }) => sum + durationHours, 0);
