import type { ReadingValue } from '../Reading.ts';

/**
 * The values of a row with the number of people that its name says were asked: « % de répondants d’accord (n = 54) ». Where
 * several periods have a value it is nobody’s in particular.
 */
export function withSampleSize(values: readonly ReadingValue[], name: string): readonly ReadingValue[] {
  const size = /\(\s*n\s*=\s*(\d[\d\s]*)\)/iu.exec(name)?.[1]?.replace(/\s/g, '');
  const asked = values.filter(
    ({ field, value, unit }) => field.startsWith('actual') && value !== undefined && unit === '%',
  );
  const [only] = asked;
  if (size === undefined || !only || asked.length > 1 || only.n !== undefined) return values;
  return values.map((value) => (value === only ? { ...value, n: Number(size) } : value));
}
