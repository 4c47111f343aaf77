/** What may stand between the choices of one cell; a comma inside brackets or a number parts nothing. */
const separators: readonly RegExp[] = [
  /[;|\n]/,
  /[;|\n]|,(?!\d)(?![^(]*\))/,
  /[;|\n]|,(?!\d)(?![^(]*\))|\s\/\s|\s\+\s/,
];

/** Codes of a form with blanks between them: "food_aid shelter". */
const codes = /^[a-z0-9]+(?:_[a-z0-9]+)*(?: [a-z0-9]+(?:_[a-z0-9]+)*)*$/;

/**
 * What parts the choices in the cells of a column, where several are in one: the parts are few, and return from cell to
 * cell in other combinations.
 * @returns `undefined` where the cells hold one thing each
 */
export function separatorOf(texts: readonly string[]): RegExp | undefined {
  const isCoded = texts.every((text) => codes.test(text)) && texts.some((text) => /_|^\d+ \d/.test(text));
  return [...separators, ...(isCoded ? [/ /] : [])].find((separator) => combines(texts, separator));
}

function combines(texts: readonly string[], separator: RegExp): boolean {
  const cells = texts.map((text) => text.split(separator).map((part) => part.trim().toLowerCase()));
  const parts = cells.flat().filter((part) => part !== '');
  const several = cells.filter(({ length }) => length > 1);
  if (several.length < 2 || parts.some((part) => part.length > 80)) return false;
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const returning = parts.filter((part) => (counts.get(part) ?? 0) > 1).length;
  const combinations = new Set(cells.map((cell) => [...cell].sort().join('|'))).size;
  return parts.length >= counts.size * 2 && returning >= parts.length * 0.8 && combinations > 1;
}
