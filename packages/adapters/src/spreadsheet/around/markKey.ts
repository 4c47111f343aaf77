/** A mark as a key: a raised figure is that figure. */
export function markKey(mark: string): string {
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark);
  return raised === -1 ? mark.toLowerCase() : String(raised);
}
