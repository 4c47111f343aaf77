import { ratio, ratioPoint, type Unit, unitOfPowers } from './Unit.ts';

/**
 * The unit that an indicator declares: what stands before the first stroke is multiplied, what stands behind one divides
 * (`h/people`, `EUR·h/people`). A count without a word for what it counts (`n`, nothing) is a unit like any other.
 */
export function parseUnit(text: string): Unit {
  const written = text.trim();
  if (written === 'ratio') return ratio;
  if (written === 'ratio-point') return ratioPoint;
  const parts = written.split('/').map((part) => part.split('·').map((factor) => factor.trim()));
  // "/" alone, or at an end, is part of a word
  if (parts.flat().some((factor) => factor === '')) return unitOfPowers(new Map([[written || 'n', 1]]));
  const powers = new Map<string, number>();
  parts.forEach((factors, n) => {
    for (const factor of factors) {
      if (factor !== '1') powers.set(factor, (powers.get(factor) ?? 0) + (n === 0 ? 1 : -1));
    }
  });
  return unitOfPowers(powers);
}

/** The text of a unit, one for all ways to come by it; empty for a bare number. */
export function unitText(unit: Unit): string {
  if (unit.type === 'free') return '';
  if (unit.type !== 'powers') return unit.type;
  const sorted = [...unit.powers].sort(([a], [b]) => (a < b ? -1 : 1));
  const above = sorted.flatMap(([name, power]) => Array.from({ length: Math.max(0, power) }, () => name));
  const below = sorted.flatMap(([name, power]) => Array.from({ length: Math.max(0, -power) }, () => name));
  return [above.join('·') || '1', ...below].join('/');
}
