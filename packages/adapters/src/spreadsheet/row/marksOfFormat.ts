import type { ReadingValue } from '../Reading.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/**
 * What the words of a number format say of the number that they stand around: `0 %" (prov.)"` is provisional,
 * `"env. "0` approximate. A program shows them although the cell holds a number alone.
 */
export function marksOfFormat(
  format: string,
  parse: ReadingContext['quantity'],
): Pick<ReadingValue, 'approx' | 'provisional' | 'n'> {
  const [positive = ''] = format.split(';', 1);
  if (!positive.includes('"')) return {};
  // any number will do: it is the words that count
  const text = positive.replace(
    /\\(.)|"([^"]*)"|\[[^\]]*\]|[^"\\[]+/g,
    (part, escaped?: string, words?: string) => escaped ?? words ?? (/[0#?]/.test(part) ? '1' : ''),
  );
  const { value } = parse(text.trim());
  return {
    ...(value?.approximate ? { approx: true } : {}),
    ...(value?.provisional ? { provisional: true } : {}),
    ...(value?.n === undefined ? {} : { n: value.n }),
  };
}
