import type { Issue, IssueParam, Severity } from '@jalon/core';
import type { iatiFileMessages } from './iatiFileMessages.ts';

/** Where the first element of a file stands and what it says. */
export interface RootFacts {
  /** Name without its prefix. */
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly version?: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** Whether a file is one of activities, and what is to be said of it. */
export interface RootVerdict {
  readonly kind: 'activities' | 'activity' | 'refused';
  readonly issues: readonly Issue[];
}

const spreadsheets = ['workbook', 'worksheet', 'spreadsheet', 'document', 'table'];

/** What a file is by its first element: activities of a version that is read, one activity alone, or something else. */
export function judgeRoot(root: RootFacts, file: string | undefined): RootVerdict {
  const { line, column } = root;
  const issue = (
    code: keyof typeof iatiFileMessages,
    severity: Severity,
    params: Readonly<Record<string, IssueParam>> = {},
  ): Issue => ({
    ...{ code, severity, params },
    at: { in: 'text', line, column, ...(file === undefined ? {} : { file }) },
  });
  const version = root.version?.trim() ?? '';
  if (root.name === 'iati-activity')
    return isVersion1(version)
      ? { kind: 'refused', issues: [issue('iati/version-1', 'error', { version })] }
      : { kind: 'activity', issues: [issue('iati/no-root', 'warning')] };
  if (root.name === 'iati-organisations')
    return { kind: 'refused', issues: [issue('iati/organisation-file', 'error')] };
  if (root.name !== 'iati-activities')
    return { kind: 'refused', issues: [issue('iati/not-iati', 'error', { found: foundOf(root) })] };
  if (version === '') return { kind: 'activities', issues: [issue('iati/no-version', 'warning')] };
  if (/^2\.0?[123]$/.test(version)) return { kind: 'activities', issues: [] };
  if (isVersion1(version))
    return { kind: 'refused', issues: [issue('iati/version-1', 'error', { version })] };
  if (/^2(?:\.\d*)?$/.test(version))
    return { kind: 'activities', issues: [issue('iati/newer-version', 'warning', { version })] };
  return { kind: 'activities', issues: [issue('iati/unknown-version', 'warning', { version })] };
}

/** Whether a version is one in which texts, organisations and results are written in another way. */
export const isVersion1 = (version: string): boolean => /^1(?:\.\d*)?$/.test(version.trim());

function foundOf({ name, namespace = '' }: RootFacts): IssueParam {
  const isSheet = namespace.includes('spreadsheet') || namespace.includes('opendocument');
  if (isSheet || spreadsheets.includes(name.toLowerCase()))
    return {
      fr: `un classeur enregistré en XML (« ${name} »)`,
      en: `a spreadsheet saved as XML (“${name}”)`,
    };
  if (name.toLowerCase() === 'html') return { fr: 'une page web (« html »)', en: 'a web page (“html”)' };
  return { fr: `« ${name} »`, en: `“${name}”` };
}
