import type { HxlColumn } from './HxlTable.ts';

/** A hashtag with its attributes. */
export type HxlTag = Pick<HxlColumn, 'tag' | 'attributes'>;

const token = '[A-Za-z][A-Za-z0-9_]*';
const shape = new RegExp(`^(#${token})((?:\\s*\\+\\s*${token})*)$`);

/** No hashtag is longer. */
const longest = 500;

/**
 * Reads a hashtag with its attributes, in any order and case. Source: HXL standard 1.1, “hashtags and attributes”.
 * @returns nothing where the text is no hashtag
 * @example
 * ```ts
 * import { parseHxlTag } from '@jalon/adapters/hxl';
 * parseHxlTag('#affected +F +Children'); // => { tag: '#affected', attributes: ['children', 'f'] }
 * parseHxlTag('Number affected'); // => undefined
 * ```
 */
export function parseHxlTag(text: string): HxlTag | undefined {
  const plain = text.replace(/^[\s\ufeff]+/, '').trimEnd();
  // a spreadsheet program on a Chinese keyboard writes the wide sign
  const tidy = plain.startsWith('＃') ? `#${plain.slice(1)}` : plain;
  if (tidy.length > longest) return undefined;
  const found = shape.exec(tidy);
  if (!found) return undefined;
  const attributes = (found[2] ?? '')
    .split('+')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '');
  return { tag: (found[1] ?? '').toLowerCase(), attributes: [...new Set(attributes)].sort() };
}
