/** Part over whole; `undefined` where arithmetic has no finite answer, and never −0. */
export function shareOf(part: number, whole: number): number | undefined {
  const share = part / whole;
  // Stryker disable next-line ArithmeticOperator: no share is so large that it tips the whole over, nor the other way
  const isNumber = Number.isFinite(share + whole);
  return isNumber ? share + 0 : undefined;
}
