/** A number that arithmetic can answer with; `undefined` for NaN or an infinity, and never −0. */
export const finiteNumber = (found: number): number | undefined =>
  Number.isFinite(found) ? found + 0 : undefined;
