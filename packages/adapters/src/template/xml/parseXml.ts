import { SaxesParser } from 'saxes';
import type { XmlAttribute, XmlElement } from './XmlElement.ts';

/** Deeper than any part of a workbook goes. */
const maxDepth = 200;

type Open = { -readonly [K in keyof XmlElement]: K extends 'children' ? XmlElement[] : XmlElement[K] };

/**
 * Reads one part of an Office file with the place of every tag.
 * @returns the root element; `undefined` where the text is no well-formed XML, declares a document type (no Office file
 * does; one that does tries to expand or fetch something), or is nested beyond reason
 */
export function parseXml(xml: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const refuse = (): never => {
    throw new Error('refused');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    if (open.length >= maxDepth) refuse();
    const openEnd = parser.position;
    open.push({
      name: tag.local,
      prefix: tag.prefix === '' ? '' : `${tag.prefix}:`,
      attributes: Object.values(tag.attributes).map(
        ({ name, local, value }): XmlAttribute => ({ name, local, value }),
      ),
      children: [],
      text: '',
      // no attribute holds the sign that opens a tag
      start: xml.lastIndexOf('<', openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    });
  });
  const addText = (text: string) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    if (!tag.isSelfClosing) {
      element.end = parser.position;
      element.closeStart = xml.lastIndexOf('<', element.end - 1);
    }
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return root;
}
