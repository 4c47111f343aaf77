import { JalonError } from '@jalon/core';
import { canStandInXml } from './canStandInXml.ts';
import type { XmlElement } from './XmlElement.ts';

/** How an XML document is laid out. */
export interface WriteXmlOptions {
  /** Puts elements that hold no text on lines of their own, default `true`. */
  readonly indent?: boolean;
}

/**
 * An XML document as text, in UTF-8 when it is encoded. Every text and attribute is read back as it is, line breaks and
 * blanks included: nothing is added to an element that holds text.
 * @throws JalonError `invalid-argument` for a sign that XML cannot hold, or a name that is none
 */
export function writeXml(root: XmlElement, options: WriteXmlOptions = {}): string {
  const { indent = true } = options;
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  write(root, parts, indent ? '\n' : undefined);
  return `${parts.join('')}\n`;
}

/** A name as XML 1.0 and its namespaces allow it: one colon at most. */
const nameForm = /^[\p{L}_][\p{L}\p{N}_.\-\u00b7]*(?::[\p{L}_][\p{L}\p{N}_.\-\u00b7]*)?$/u;

function write({ name, attributes, children }: XmlElement, parts: string[], line: string | undefined): void {
  parts.push('<', named(name));
  for (const [key, value] of attributes) parts.push(' ', named(key), '="', escaped(value, inAttribute), '"');
  const held = children.filter((child) => child !== '');
  if (held.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  const inner = held.some((child) => typeof child === 'string') ? undefined : line && `${line}  `;
  for (const child of held) {
    if (typeof child === 'string') parts.push(escaped(child, inText));
    else {
      if (inner) parts.push(inner);
      write(child, parts, inner);
    }
  }
  if (inner && line) parts.push(line);
  parts.push('</', name, '>');
}

const inText = /[&<>\r]/g;
const inAttribute = /[&<>"\r\n\t]/g;
const escapes: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' },
};

function escaped(text: string, signs: RegExp): string {
  if (!canStandInXml(text))
    throw new JalonError('invalid-argument', 'a text holds a sign that XML cannot hold', { text });
  return text.replace(signs, (sign) => escapes[sign] ?? sign);
}

function named(name: string): string {
  if (!nameForm.test(name))
    throw new JalonError('invalid-argument', `“${name}” is no name of an element or attribute`, { name });
  return name;
}
