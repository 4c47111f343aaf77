import type { XPathNode } from './XPathNode.ts';

/** What an expression gives. */
export type XPathValue = string | number | boolean | readonly XPathNode[];

/** Whether a value is a set of nodes. */
export const isNodeSet = (value: XPathValue): value is readonly XPathNode[] => typeof value === 'object';

/** The text of a node: its own, or that of all the texts in it. */
export function nodeText(node: XPathNode): string {
  if (node.kind === 'attribute' || node.kind === 'text') return node.value;
  const only = node.children[0];
  if (only && node.children.length === 1 && only.kind === 'text') return only.value;
  return node.children.map(nodeText).join('');
}

/** A value as text (XPath 1.0, 4.2): the first node of a set, a number without an exponent. */
export function xpathText(value: XPathValue): string {
  if (isNodeSet(value)) return value[0] ? nodeText(value[0]) : '';
  if (typeof value !== 'number') return String(value);
  if (!Number.isFinite(value) || Number.isInteger(value)) return Object.is(value, -0) ? '0' : plain(value);
  return plain(value);
}

const plain = (value: number): string =>
  /e/.test(String(value)) && Number.isFinite(value)
    ? value.toFixed(Math.abs(value) < 1 ? 20 : 0).replace(/(\.\d*?)0+$/, '$1')
    : String(value);

const number = /^[ \t\r\n]*-?(?:\d+(?:\.\d*)?|\.\d+)[ \t\r\n]*$/;

/** A value as a number; what is none is NaN, which equals nothing. */
export function xpathNumber(value: XPathValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = xpathText(value);
  return number.test(text) ? Number(text) : Number.NaN;
}

/** Whether a value counts as true: a set that is not empty, a text that is not empty, a number that is neither 0 nor none. */
export function xpathBoolean(value: XPathValue): boolean {
  if (isNodeSet(value)) return value.length > 0;
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}
