import { SaxesParser } from 'saxes';
import { xmlEncoding } from '../xml/xmlEncoding.ts';

/** What is told of an XML document, element by element. */
export interface XmlHandler {
  /** Attributes by name as written, with its prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
  /** Asked between two slices of the document: `true` ends the reading. */
  isDone?(): boolean;
}

/** Why an XML document is not read to its end. */
export type XmlFault = 'malformed' | 'doctype' | 'too-deep';

/** Elements within elements; a spreadsheet has some twenty. */
export const maxDepth = 250;

const slice = 65_536;

/**
 * Reads an XML document as a stream of elements. One that declares a document type, through which it could expand or
 * fetch something, is not read on, nor one that nests without end.
 * @returns `undefined` where it was read to its end, or as far as the handler wanted
 */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): XmlFault | undefined {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let fault: XmlFault | undefined;
  let depth = 0;
  parser.on('doctype', () => {
    fault = 'doctype';
  });
  parser.on('error', () => {
    fault ??= 'malformed';
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth) fault ??= 'too-deep';
    if (!fault) handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (!fault) handler.close(name);
  });
  const say = (text: string) => {
    if (!fault) handler.text(text);
  };
  parser.on('text', say);
  parser.on('cdata', say);
  try {
    const decoder = new TextDecoder(xmlEncoding(bytes));
    for (let at = 0; at < bytes.length; at += slice) {
      parser.write(decoder.decode(bytes.subarray(at, at + slice), { stream: true }));
      if (fault || handler.isDone?.()) return fault;
    }
    parser.write(decoder.decode());
    parser.close();
  } catch {
    // an encoding that nobody knows, or an element that no parser can go on from
    fault ??= 'malformed';
  }
  return fault;
}
