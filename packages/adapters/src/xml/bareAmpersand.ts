/** What may hold an ampersand as it is, and an ampersand that begins nothing which XML knows. */
const pattern =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|&(?!(?:#\d+|#x[\dA-Fa-f]+|amp|lt|gt|quot|apos);)(?![#\w]{0,8}$)[\w#]{0,20};?/g;

/** An ampersand that should have been written `&amp;`, or a name that XML does not know. */
export interface BareAmpersand {
  /** With the name behind it, where it has one: `&`, `&nbsp;`. */
  readonly found: string;
  /** Where it stands in the text, from 0. */
  readonly at: number;
}

/**
 * The first ampersand of a piece of XML that begins no entity. One that the end of the piece cuts off may begin one.
 * @param text it begins between two tags
 */
export function bareAmpersand(text: string): BareAmpersand | undefined {
  for (const { 0: found, index } of text.matchAll(pattern))
    if (found.startsWith('&')) return { found: found.endsWith(';') ? found : '&', at: index };
  return undefined;
}
