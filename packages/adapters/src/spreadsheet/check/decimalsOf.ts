/** Decimals that a figure is written with: 2 for « 2 450,50 € », 0 for "72%". */
export function decimalsOf(written: string): number {
  return /[.,](\d{1,2}|\d{4,})(?!\d)\D*$/.exec(written)?.[1]?.length ?? 0;
}
