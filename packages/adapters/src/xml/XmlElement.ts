/** Whether a child is text, which stands between elements. */
export const isXmlText = (child: XmlElement | string): child is string => typeof child === 'string';

/**
 * An element of an XML document as plain data: what it is called as written, with its prefix, what it says, where it stands.
 * A prefix means what `namespaces` of it or of those around it say.
 */
export interface XmlElement {
  /** As written, with its prefix: `iati-activity`, `ext:note`. */
  readonly name: string;
  /** Attributes in the order of the document, by their name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and texts in the order of the document; comments and instructions are left out. */
  readonly children: readonly (XmlElement | string)[];
  /** The namespace of the element; absent where it has none. */
  readonly namespace?: string;
  /** Where its tag begins in the file; both count from 1. Elements that are made to be written have no place. */
  readonly line?: number;
  readonly column?: number;
}

/** The elements among the children. */
export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The text of an element and of all in it. */
export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
