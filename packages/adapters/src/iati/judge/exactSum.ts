/** The sum of numbers as they are written, to four decimals, so that three times 33.3333 and 0.0001 make 100. */
export const exactSum = (texts: readonly string[]): number =>
  Number(texts.reduce((sum, text) => sum + Number(text), 0).toFixed(4));
