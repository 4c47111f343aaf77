/**
 * A workbook as the parts of its archive, read as far as filling it needs.
 * @module
 */
import { parseXml } from '../xml/parseXml.ts';
import type { XmlElement } from '../xml/XmlElement.ts';

/** A part of the archive, as text with the places of its elements. */
export interface TemplatePart {
  readonly path: string;
  readonly xml: string;
  readonly root: XmlElement;
}

/**
 * Reads one part of the archive.
 * @returns `undefined` where it is missing or is no XML in UTF-8
 */
export function readPart(parts: ReadonlyMap<string, Uint8Array>, path: string): TemplatePart | undefined {
  const bytes = parts.get(path);
  if (!bytes) return undefined;
  try {
    // a byte order mark is left out of the text
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const root = parseXml(xml);
    return root && { path, xml, root };
  } catch {
    return undefined;
  }
}
