import type { Issue, IssueParam } from '@jalon/core';
import { parserWords } from './parserWords.data.ts';
import type { XmlFault } from './XmlFault.ts';

/** The issue of an XML document that is not read to its end. */
export function xmlFaultIssue({ what, line, column, detail = '' }: XmlFault, file?: string): Issue {
  return {
    code: `xml/${what}`,
    severity: 'error',
    params: { detail: what === 'malformed' ? inWords(detail) : detail },
    at: { in: 'text', line, column, ...(file === undefined ? {} : { file }) },
  };
}

/** What the parser met, in both languages where there are words for it. */
function inWords(detail: string): IssueParam {
  const [said = '', name = ''] = detail.split(/: (.*)/s);
  const words = Object.hasOwn(parserWords, said) ? parserWords[said] : undefined;
  return words
    ? { fr: words.fr.replace('{name}', () => name), en: words.en.replace('{name}', () => name) }
    : detail;
}
