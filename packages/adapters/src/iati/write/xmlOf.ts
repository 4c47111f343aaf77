import { canStandInXml } from '../../xml/canStandInXml.ts';
import type { XmlElement } from '../../xml/XmlElement.ts';

/**
 * An element of the words given; attributes without a value are left out, and signs that XML cannot hold are shown as U+FFFD.
 * @param attributes name with value, in the order in which they are written
 */
export const xmlOf = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (XmlElement | string | undefined)[] = [],
): XmlElement => ({
  name,
  attributes: new Map(
    Object.entries(attributes)
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .map(([key, value]) => [key, cleanText(value)]),
  ),
  children: children
    .filter((child) => child !== undefined)
    .map((child) => (typeof child === 'string' ? cleanText(child) : child)),
});

/** A text as XML can hold it. */
export const cleanText = (text: string): string =>
  canStandInXml(text) ? text : Array.from(text, (sign) => (canStandInXml(sign) ? sign : '\ufffd')).join('');
