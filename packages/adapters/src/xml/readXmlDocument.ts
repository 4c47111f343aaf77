import type { CsvSource } from '../csv/CsvSource.ts';
import { type ReadXmlOptions, readXmlRecords } from './readXmlRecords.ts';
import type { XmlElement } from './XmlElement.ts';
import type { XmlFault } from './XmlFault.ts';

/** The tree of an XML document, as far as it could be read. Text that stands straight in the root is left out. */
export async function readXmlDocument(
  source: CsvSource,
  options: ReadXmlOptions = {},
): Promise<{ readonly element?: XmlElement; readonly fault?: XmlFault }> {
  let root: XmlElement | undefined;
  let fault: XmlFault | undefined;
  const children: XmlElement[] = [];
  for await (const event of readXmlRecords(source, options)) {
    if (event.kind === 'root') root = event.element;
    else if (event.kind === 'record') children.push(event.element);
    else fault = event.fault;
  }
  return { ...(root ? { element: { ...root, children } } : {}), ...(fault ? { fault } : {}) };
}
