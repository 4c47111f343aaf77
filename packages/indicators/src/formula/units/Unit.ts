/**
 * What a part of a formula is measured in. `free`: a bare number, which takes the unit of what it stands with. `ratio`: a
 * share; `ratio-point`: a difference of shares. `powers`: units by their exponent, `{ h: 1, people: -1 }` for h/people.
 */
export type Unit =
  | { readonly type: 'free' }
  | { readonly type: 'ratio' }
  | { readonly type: 'ratio-point' }
  | { readonly type: 'powers'; readonly powers: ReadonlyMap<string, number> };

export const free: Unit = { type: 'free' };
export const ratio: Unit = { type: 'ratio' };
export const ratioPoint: Unit = { type: 'ratio-point' };

/** Units with their exponents; what cancels out is gone, and where everything does it is a ratio. */
export function unitOfPowers(powers: ReadonlyMap<string, number>): Unit {
  const kept = new Map([...powers].filter(([, power]) => power !== 0));
  return kept.size === 0 ? ratio : { type: 'powers', powers: kept };
}
