/** The values that are there; a missing one is left out, never 0. */
export const knownValues = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);
