import type { Issue } from '@jalon/core';
import type { XmlFault } from './XmlFault.ts';

/** The issue of an XML document that is not read to its end. */
export function xmlFaultIssue({ what, line, column, detail = '' }: XmlFault, file?: string): Issue {
  return {
    code: `xml/${what}`,
    severity: 'error',
    params: { detail },
    at: { in: 'text', line, column, ...(file === undefined ? {} : { file }) },
  };
}
