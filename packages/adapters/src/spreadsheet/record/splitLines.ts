import { splitItems } from './splitItems.ts';

/** A line that starts something new, by its bullet or its number. */
const marked = /^\s*(?:[-–—•·*▪◦‣►✓✔→]|\(?\d{1,2}[.)]|\p{Lu}{0,3}\d+(?:\.\d+)*[ .:)])/u;

/**
 * The sentences that one cell lists: by lines, bullets and numbers, else by semicolons, never by commas. A line that
 * goes on with the one before (« Nombre de familles ⏎ accompagnées ») is one with it.
 * @example
 * splitLines('Nombre de familles\naccompagnées\nTaux de présence'); // => ['Nombre de familles accompagnées', 'Taux de présence']
 */
export function splitLines(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn = before !== undefined && /^\p{Ll}/u.test(line) && !/[.;:!?]$/.test(before);
    if (goesOn && !marked.test(line)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  const [only] = joined;
  return joined.length === 1 && only !== undefined && !only.includes(';')
    ? [only.replace(/^[-–—•·*▪◦‣►✓✔→]\s*/u, '')]
    : splitItems(joined.join('\n'));
}
