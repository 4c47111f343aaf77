import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';

/** The prefixes of others that names in an element use, in the order of the alphabet. */
export function prefixesIn(element: XmlElement): readonly string[] {
  const found = new Set<string>();
  collect(element, found);
  for (const own of ['xml', 'xmlns', 'jalon']) found.delete(own);
  return [...found].sort();
}

function collect(element: XmlElement, found: Set<string>): void {
  for (const name of [element.name, ...element.attributes.keys()]) {
    const prefix = /^([^:]+):/.exec(name)?.[1];
    if (prefix !== undefined) found.add(prefix);
  }
  for (const child of elementsOf(element)) collect(child, found);
}
