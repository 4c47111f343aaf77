/**
 * The power of 2 that brings numbers to a size at which products and squares stay numbers; dividing by it rounds nothing.
 * @returns 1 where all are 0; `undefined` where one is not finite
 */
export function binaryScale(values: readonly number[]): number | undefined {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!Number.isFinite(greatest)) return undefined;
  return greatest === 0 ? 1 : 2 ** Math.floor(Math.log2(greatest));
}
