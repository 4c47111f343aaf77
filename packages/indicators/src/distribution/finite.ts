/** A number that is one: what a special function answers outside its domain (NaN, an infinity) is no answer. */
export const finite = (found: number): number | undefined => (Number.isFinite(found) ? found : undefined);
