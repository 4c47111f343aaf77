/** A stretch of a text, and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with stretches of it replaced; what lies between them stays as it is.
 * @param splices in any order, none inside another; of two at one place the earlier in the list comes first
 */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => a.splice.start - b.splice.start || a.index - b.index);
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of ordered) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join('') + text.slice(at);
}
