import papaparse from 'papaparse';
import { findHashtagRow, hashtagReach } from './findHashtagRow.ts';

/**
 * What separates the cells of a tagged text: the sign by which the row of hashtags falls into the most of them.
 * @param head the beginning of the text
 * @returns nothing where no sign shows hashtags, or a line declares the separator
 */
export function separatorOf(head: string): string | undefined {
  const text = head.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (/^"?sep=/i.test(text)) return undefined;
  let best: { readonly delimiter: string; readonly tags: number } | undefined;
  for (const delimiter of [',', ';', '\t', '|']) {
    const { data } = papaparse.parse<string[]>(text, { delimiter, newline: '\n', preview: hashtagReach });
    const tags = findHashtagRow(data)?.columns.filter(({ tag }) => tag !== '').length ?? 0;
    if (tags > (best?.tags ?? 0)) best = { delimiter, tags };
  }
  return best?.delimiter;
}
