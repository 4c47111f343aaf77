/** A text as it comes back from a form: ends of lines of one kind, no signs that nobody sees, nothing around it. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();
