import type { Basis, Words } from '@jalon/core';

/** What a row shows about how its values combine. */
export interface ShownBasis {
  readonly basis: Basis;
  readonly evidence: Words;
}

/**
 * The basis that a row shows by its own total: where the values of the periods sum up to it they are increments, where
 * it repeats the last one they are states (or ratios). One value, or a total that fits both or neither, shows nothing.
 * @param values in the order of their periods
 * @param total the figure of the column « cumul », in the same unit
 * @param agrees whether a declared figure is a computed one, as far as it was written out
 */
export function inferBasis(
  values: readonly number[],
  total: number,
  unit: string,
  agrees: (declared: number, computed: number) => boolean,
): ShownBasis | undefined {
  const last = values.at(-1);
  if (last === undefined || values.length < 2) return undefined;
  const isSum = agrees(
    total,
    values.reduce((sum, value) => sum + value, 0),
  );
  const isLast = agrees(total, last);
  if (isSum === isLast) return undefined;
  if (isSum) return { basis: 'increment', evidence: { fr: 'il est leur somme', en: 'it is their sum' } };
  return {
    basis: unit === 'ratio' ? 'ratio' : 'snapshot',
    evidence: { fr: 'il répète la dernière', en: 'it repeats the last one' },
  };
}
