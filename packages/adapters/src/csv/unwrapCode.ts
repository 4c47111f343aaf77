/** What a cell of a delimited text says: ="007" is how people keep a spreadsheet program from reading a code as a number. */
export function unwrapCode(written: string): string {
  // most cells begin otherwise, and a long file has millions of them
  if (written.charCodeAt(0) !== 61) return written;
  return /^="(.*)"$/s.exec(written)?.[1]?.replaceAll('""', '"') ?? written;
}
