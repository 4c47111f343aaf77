/**
 * The number above a number of results-based management, which counts results by hundreds: 111 stands under 110, 110
 * under 100.
 * @param codes the numbers of the table
 * @returns `undefined` where the table has none above, or counts in another way
 */
export function hundredsParent(code: string | undefined, codes: ReadonlySet<string>): string | undefined {
  if (code === undefined || !/^[1-9]\d{2,3}$/.test(code)) return undefined;
  for (let number = code; /[1-9]0*$/.test(number.slice(1)); ) {
    number = number.replace(/[1-9](0*)$/, '0$1');
    if (codes.has(number)) return number;
  }
  return undefined;
}
