/** What people put before the things that they list. */
const bullet = /^[\s]*(?:[-–—•·*▪◦‣►✓✔→]|\(?\d{1,2}[.)])\s*/;

/**
 * The things that one cell lists: by lines and bullets, else by semicolons, else by commas where all parts are short.
 * @example
 * splitItems('- formation\n- binômes'); // => ['formation', 'binômes']
 */
export function splitItems(text: string): readonly string[] {
  const lines = partsOf(text.split(/\r?\n|(?<=\s)[•▪◦‣►]\s/));
  if (lines.length > 1 || bullet.test(text)) return lines;
  const clauses = partsOf(text.split(';'));
  if (clauses.length > 1) return clauses;
  // a comma between digits is a decimal sign, inside brackets it belongs to the aside
  const words = partsOf(text.split(/,(?!\d)(?![^(]*\))\s*/));
  return words.length > 1 && words.every((word) => word.length <= 40 && word.split(' ').length <= 4)
    ? words
    : lines;
}

const partsOf = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.replace(bullet, '').trim()).filter((part) => part !== '');
