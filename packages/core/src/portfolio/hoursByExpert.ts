import type { Portfolio } from './Portfolio.ts';

/**
 * The hours of individual support that each expert gave, in the order in which the experts first appear. Sessions
 * without a length or an expert are not counted.
 * @returns hours by expert
 * @example
 * ```ts
 * import { createPortfolio, hoursByExpert } from '@jalon/core/portfolio';
 * const people = { invited: [], present: ['a'], participants: [], expert: 'expert-1' };
 * const session = { id: 's1', kind: 'individual', date: '2024-02-01', durationHours: 2 } as const;
 * const portfolio = createPortfolio({ id: 'fund', title: 'Fund', sessions: [{ ...session, ...people }] });
 * hoursByExpert(portfolio).get('expert-1'); // => 2
 * ```
 */
export function hoursByExpert(portfolio: Pick<Portfolio, 'sessions'>): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { kind, expert, durationHours } of portfolio.sessions) {
    if (kind === 'individual' && expert !== undefined && durationHours !== undefined)
      hours.set(expert, (hours.get(expert) ?? 0) + durationHours);
  }
  return hours;
}
