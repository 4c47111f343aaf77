import type { XmlElement } from './XmlElement.ts';

/** The first child of a name, whatever its prefix. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The children of a name, whatever their prefix. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element with all that stands in it, in the order of the text. */
export function* walkElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walkElements(child);
}

/** The value of an attribute by its full name. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** The number in an attribute; `undefined` where it is missing or is no whole number. */
export function wholeNumberOf(element: XmlElement, name: string): number | undefined {
  const value = attributeOf(element, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether an attribute says yes, as XML Schema writes it. */
export function saysYes(element: XmlElement, name: string): boolean {
  return /^(?:1|true|on)$/.test(attributeOf(element, name) ?? '');
}
