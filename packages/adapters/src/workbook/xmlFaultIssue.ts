import type { Issue, Words } from '@jalon/core';
import type { XmlFault } from './parseXml.ts';

const found: Readonly<Record<Exclude<XmlFault, 'malformed'>, Words>> = {
  doctype: {
    fr: 'une déclaration DOCTYPE, qui peut faire gonfler le fichier ou aller chercher autre chose',
    en: 'a DOCTYPE declaration, which can make the file swell or fetch something else',
  },
  'too-deep': {
    fr: 'des éléments emboîtés sans fin',
    en: 'elements nested without end',
  },
};

/** The issue of a file in which an XML document cannot be read, or must not be. */
export function xmlFaultIssue(fault: XmlFault): Issue {
  return fault === 'malformed'
    ? { code: 'sheet/damaged', severity: 'error', params: {} }
    : { code: 'sheet/unsafe', severity: 'error', params: { found: found[fault] } };
}
