/** The things that a cell lists, one per line or bullet. */
export const linesOfText = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/\r?\n|(?:^|\s)[•·▪◦‣]\s+/u)
    .map((line) => line.replace(/^\s*(?:[-–—*•·▪◦‣]\s+|\d{1,2}[.)]\s+)/u, '').trim())
    .filter((line) => line !== '');
