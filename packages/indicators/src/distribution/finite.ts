/** A number that is one: what a special function answers outside its domain (NaN, an infinity) is no answer; never −0. */
export const finite = (found: number): number | undefined => (Number.isFinite(found) ? found + 0 : undefined);
