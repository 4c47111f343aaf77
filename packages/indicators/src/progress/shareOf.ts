/** Part over whole; `undefined` where arithmetic has no finite answer, and never −0. */
export function shareOf(part: number, whole: number): number | undefined {
  const share = part / whole;
  return Number.isFinite(whole) && Number.isFinite(share) ? share + 0 : undefined;
}
