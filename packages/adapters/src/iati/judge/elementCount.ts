import type { XmlElement } from '../../xml/XmlElement.ts';

/** Elements in an element, itself counted. */
export function elementCount({ children }: XmlElement): number {
  let count = 1;
  for (const child of children) if (typeof child !== 'string') count += elementCount(child);
  return count;
}
