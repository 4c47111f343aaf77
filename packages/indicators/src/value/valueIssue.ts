import type { Issue, IssueParam, LocalizedText, Severity } from '@jalon/core';

/** Something that a computation of value has to say; a number that is none is shown as a question mark. */
export const valueIssue = (code: string, params: Issue['params'], severity: Severity = 'warning'): Issue => ({
  code: `value/${code}`,
  severity,
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)])),
});

const shown = (value: IssueParam): IssueParam => {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : '?';
};

/** The same about one line of a value map, named by its description or its id. */
export const outcomeIssue = (
  code: string,
  line: { readonly id: string; readonly description?: LocalizedText },
  params: Issue['params'] = {},
  severity: Severity = 'warning',
): Issue => ({
  ...valueIssue(code, { label: line.description ?? line.id, ...params }, severity),
  at: { in: 'dossier', entity: { kind: 'valued-outcome', id: line.id } },
});
