import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { decodeText } from '../csv/decodeText.ts';

/** How much of a file is looked at. */
const headBytes = 65_536;

/** Below this nobody would say that they know a format. */
const sure = 0.5;

/**
 * The format that a file is most likely of.
 * @param bytes the file, or its first 64 kB
 * @param formats those among which it is looked for
 * @param name name of the file, where it has one
 * @returns `undefined` where no format knows it, or two know it equally well
 * @example
 * ```ts
 * import { exchangeFormats, recogniseFormat } from '@jalon/adapters/exchange';
 * const bytes = new TextEncoder().encode('<iati-activities version="2.03"/>');
 * recogniseFormat(bytes, exchangeFormats)?.id; // => 'iati'
 * recogniseFormat(new TextEncoder().encode('Dear funder'), exchangeFormats); // => undefined
 * ```
 */
export function recogniseFormat(
  bytes: Uint8Array,
  formats: readonly ExchangeFormat[],
  name?: string,
): ExchangeFormat | undefined {
  const head = bytes.subarray(0, headBytes);
  const { text } = decodeText(head);
  const file = { bytes: head, ...(name === undefined ? {} : { name }) };
  const ranked = formats
    .map((format) => ({ format, certainty: format.recognise(text, file) }))
    .filter(({ certainty }) => certainty >= sure)
    .sort((a, b) => b.certainty - a.certainty);
  const [best, next] = ranked;
  return best && best.certainty !== next?.certainty ? best.format : undefined;
}
