/** Part over whole; `undefined` where arithmetic has no finite answer, and never −0. */
export function shareOf(part: number, whole: number): number | undefined {
  const share = part / whole;
  return Number.isFinite(share + whole) ? share + 0 : undefined;
}
