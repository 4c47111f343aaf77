/** A text without the signs that XML forbids, where there is no way to write them. */
export const plainText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
