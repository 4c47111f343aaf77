import { plainText } from './plainText.ts';

/**
 * An address that a document may link to: `https:`, `http:`, `mailto:` or a place in the document itself.
 * @returns the address, or `undefined` for any other scheme, `javascript:` first of all
 */
export function safeHref(href: string): string | undefined {
  const address = plainText(href).trim();
  return /^(?:https?:\/\/|mailto:|#)/i.test(address) && !/[\s<>"]/.test(address) ? address : undefined;
}
