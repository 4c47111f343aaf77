import type { XmlElement } from '../xml/XmlElement.ts';
import type { KeptElement } from './KeptElement.ts';

/** A kept element as it is written. */
export const restoreElement = ({ name, attributes = [], children = [] }: KeptElement): XmlElement => ({
  name,
  attributes: new Map(attributes),
  children: children.map((child) => (typeof child === 'string' ? child : restoreElement(child))),
});
