import { unitText } from './parseUnit.ts';
import { free, ratio, ratioPoint, type Unit, unitOfPowers } from './Unit.ts';

/** Whether two units are the same; a bare number goes with any. */
export const goTogether = (a: Unit, b: Unit): boolean =>
  a.type === 'free' || b.type === 'free' || unitText(a) === unitText(b);

/** The unit of values that stand for each other, or are compared; `undefined` where they do not go together. */
export const commonUnit = (a: Unit, b: Unit): Unit | undefined =>
  goTogether(a, b) ? (a.type === 'free' ? b : a) : undefined;

/** The unit of a sum. Points are added to a share and to points. */
export function unitOfSum(a: Unit, b: Unit): Unit | undefined {
  const isShare =
    (a.type === 'ratio' && b.type === 'ratio-point') || (a.type === 'ratio-point' && b.type === 'ratio');
  return isShare ? ratio : commonUnit(a, b);
}

/** The unit of a difference: that of two shares is in points. */
export function unitOfDifference(a: Unit, b: Unit): Unit | undefined {
  if (a.type === 'ratio' && b.type === 'ratio') return ratioPoint;
  return a.type === 'ratio' && b.type === 'ratio-point' ? ratio : commonUnit(a, b);
}

/** The unit of a product: a share of something is something. */
export function unitOfProduct(a: Unit, b: Unit): Unit {
  if (a.type === 'powers' && b.type === 'powers') return combined(a.powers, b.powers, 1);
  if (a.type === 'powers') return a;
  if (b.type === 'powers') return b;
  if (a.type === 'free') return b;
  return b.type === 'free' ? a : a.type === 'ratio' ? b : a;
}

/** The unit of a quotient: like by like is a share. */
export function unitOfQuotient(a: Unit, b: Unit): Unit {
  if (b.type === 'free') return a;
  if (b.type === 'powers') return combined(a.type === 'powers' ? a.powers : new Map(), b.powers, -1);
  if (a.type === 'powers') return a;
  return a.type === 'ratio-point' && b.type === 'ratio' ? ratioPoint : ratio;
}

function combined(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, sign: 1 | -1): Unit {
  const powers = new Map(a);
  for (const [name, power] of b) powers.set(name, (powers.get(name) ?? 0) + sign * power);
  return unitOfPowers(powers);
}

/** The unit of values that are folded into one, from left to right. */
export function foldUnits(
  units: readonly Unit[],
  combine: (a: Unit, b: Unit) => Unit | undefined,
): { readonly unit: Unit; readonly against?: Unit } {
  let unit = free;
  for (const each of units) {
    const next = combine(unit, each);
    if (!next) return { unit, against: each };
    unit = next;
  }
  return { unit };
}
