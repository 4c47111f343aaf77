/**
 * XPath 1.0 over a document that a stranger made, with a bound on what one expression may cost.
 * @module
 */
import { elementsOf, type XmlElement } from '../../../xml/XmlElement.ts';

/** A node as XPath sees it: it knows what it stands in, and its turn in the document. */
export interface XPathNode {
  readonly kind: 'document' | 'element' | 'attribute' | 'text';
  /** As written, with its prefix; empty for a document or a text. */
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly namespace: string;
  /** Of an attribute or a text. */
  readonly value: string;
  readonly parent: XPathNode | undefined;
  readonly children: readonly XPathNode[];
  readonly attributes: readonly XPathNode[];
  /** Its turn in the document, from 0. */
  readonly order: number;
  /** Where its element begins in the file. */
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** A document whose nodes can be asked for by XPath. */
export interface XPathDocument {
  readonly node: XPathNode;
  /** Nodes in it. */
  readonly size: number;
  /** Namespaces by the prefixes that its root declares. */
  readonly namespaces: ReadonlyMap<string, string>;
}

type Scope = ReadonlyMap<string, string>;

const xmlScope = (): Scope => new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** What attributes and texts hold. */
const none: readonly XPathNode[] = [];

/** The nodes of a document, by its root element. */
export function xpathDocument(root: XmlElement): XPathDocument {
  let order = 1;
  const grow = (element: XmlElement, parent: XPathNode, around: Scope): XPathNode => {
    const { name, line, column, namespace = '' } = element;
    const scope = scopeOf(element, around);
    const children: XPathNode[] = [];
    const attributes: XPathNode[] = [];
    const node: XPathNode = {
      kind: 'element',
      name,
      local: localOf(name),
      namespace,
      value: '',
      parent,
      children,
      attributes,
      order: order++,
      line,
      column,
    };
    const leaf = (kind: 'attribute' | 'text', own: string, value: string, space: string): XPathNode => ({
      kind,
      name: own,
      local: localOf(own),
      namespace: space,
      value,
      parent: node,
      children: none,
      attributes: none,
      order: order++,
      line,
      column,
    });
    for (const [key, value] of element.attributes) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
      attributes.push(
        leaf('attribute', key, value, key.includes(':') ? (scope.get(prefixOf(key)) ?? '') : ''),
      );
    }
    for (const child of element.children) {
      if (typeof child !== 'string') children.push(grow(child, node, scope));
      else if (child !== '') children.push(leaf('text', '', child, ''));
    }
    return node;
  };
  const top: XPathNode[] = [];
  const node: XPathNode = {
    ...{ kind: 'document', name: '', local: '', namespace: '', value: '', parent: undefined },
    ...{ children: top, attributes: none, order: 0, line: root.line, column: root.column },
  };
  top.push(grow(root, node, xmlScope()));
  return { node, size: order, namespaces: scopeOf(root, xmlScope()) };
}

/** The root with other children than it has. */
export const rootWith = (root: XmlElement, records: readonly XmlElement[]): XmlElement => ({
  ...root,
  children: [...elementsOf(root), ...records],
});

function scopeOf({ attributes }: XmlElement, around: Scope): Scope {
  let scope = around;
  for (const [name, value] of attributes)
    if (name.startsWith('xmlns:')) scope = new Map(scope).set(name.slice('xmlns:'.length), value);
  return scope;
}

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':'));

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
