import { JalonError } from '../issue/JalonError.ts';
import type { Period } from '../time/Period.ts';
import type { Register } from './Register.ts';

/** How {@link distinctPeople} counts. */
export interface DistinctPeopleOptions {
  /** The window: contacts on its days count. */
  readonly within: Pick<Period, 'start' | 'end'>;
  /**
   * `any-contact` (default): at least one contact in the window; `first-contact`: the first contact ever lies in it, so
   * that counts of successive windows add up; `threshold`: at least `threshold` contacts in it.
   */
  readonly rule?: 'any-contact' | 'first-contact' | 'threshold';
  /** For the rule `threshold`: a whole number from 1. */
  readonly threshold?: number;
  /** Only contacts about these activities, sessions or indicators (ids). */
  readonly about?: readonly string[];
}

/**
 * The different people that the programme met in a window, as pseudonyms: each once, however often they came.
 * @returns pseudonymous ids in the order of the first counted contact; their number is the count
 * @throws JalonError `invalid-argument` for the rule `threshold` without a whole number from 1
 * @example
 * ```ts
 * import { createRegister, distinctPeople } from '@jalon/core/register';
 * const contacts = [
 *   { id: 'c1', person: 'p1', date: '2024-01-10' },
 *   { id: 'c2', person: 'p1', date: '2024-05-10' },
 *   { id: 'c3', person: 'p2', date: '2024-05-11' },
 * ];
 * const register = createRegister({ id: 'people', title: 'People', contacts });
 * const within = { start: '2024-04-01', end: '2024-06-30' };
 * distinctPeople(register, { within }); // => ['p1', 'p2']
 * distinctPeople(register, { within, rule: 'first-contact' }); // => ['p2']
 * ```
 */
export function distinctPeople(
  register: Pick<Register, 'contacts'>,
  options: DistinctPeopleOptions,
): readonly string[] {
  const { within, rule = 'any-contact', about } = options;
  const least = rule === 'threshold' ? (options.threshold ?? 0) : 1;
  if (!Number.isInteger(least) || least < 1) {
    throw new JalonError('invalid-argument', 'the rule threshold needs a whole number of contacts from 1', {
      found: options.threshold,
    });
  }
  const wanted = about === undefined ? undefined : new Set(about);
  const seen = new Map<string, number>();
  const earlier = new Set<string>();
  for (const { person, date, about: activity } of register.contacts) {
    if (wanted && (activity === undefined || !wanted.has(activity))) continue;
    if (date < within.start) earlier.add(person);
    else if (date <= within.end) seen.set(person, (seen.get(person) ?? 0) + 1);
  }
  const people = [...seen].filter(([, contacts]) => contacts >= least).map(([person]) => person);
  return rule === 'first-contact' ? people.filter((person) => !earlier.has(person)) : people;
}
