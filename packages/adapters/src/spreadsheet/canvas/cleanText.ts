/** As much as a cell may hold, with some room. */
const longest = 32_000;

/** Signs that XML forbids or that nobody sees; nearly every text can be let through by a look at single units. */
const unusual = /[^\t\n\r -~\u00A0-\uD7FF\uE000-\uFFFD]/;
const unwanted = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text without the signs that no XML may hold. */
export function cleanText(text: string): string {
  return unusual.test(text) ? text.replace(unwanted, '') : text;
}

/** The same, and no longer than a cell may be; a sign of two units is not cut in half. */
export function cleanCellText(text: string): string {
  const clean = cleanText(text);
  return clean.length > longest ? clean.slice(0, longest).replace(/\p{Cs}$/u, '') : clean;
}
