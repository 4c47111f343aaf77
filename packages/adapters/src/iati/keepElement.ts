import type { XmlElement } from '../xml/XmlElement.ts';
import type { KeptElement } from './KeptElement.ts';
import { ownChildren } from './ownChildren.ts';

/** An element as it is kept: without its place, without the blanks that only lay it out. */
export function keepElement(element: XmlElement): KeptElement {
  const attributes = [...element.attributes];
  const children = ownChildren(element).map((child) =>
    typeof child === 'string' ? child : keepElement(child),
  );
  return {
    name: element.name,
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}
