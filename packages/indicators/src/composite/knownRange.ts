/** A list in which `undefined` stands for a missing value. */
export type Values = readonly (number | undefined)[];

/** The smallest and largest of the values that are there; `undefined` where none is, or they are too far apart. */
export function knownRange(values: Values): { readonly min: number; readonly max: number } | undefined {
  const known = values.filter((value) => value !== undefined);
  const range = known.reduce(
    (range, value) => ({ min: Math.min(range.min, value), max: Math.max(range.max, value) }),
    {
      min: Number.POSITIVE_INFINITY,
      max: Number.NEGATIVE_INFINITY,
    },
  );
  return Number.isFinite(range.max - range.min) ? range : undefined;
}

/** Each value that is there, put through; what is missing, or has no answer, stays missing. */
export const mapKnown = (values: Values, map: (value: number) => number | undefined): Values =>
  values.map((value) => {
    const found = value === undefined || !Number.isFinite(value) ? undefined : map(value);
    // no zero carries a sign
    return found !== undefined && Number.isFinite(found) ? found + 0 : undefined;
  });
