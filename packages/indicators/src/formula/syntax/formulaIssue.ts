import type { Issue, IssueParam, Severity } from '@jalon/core';
import type { FormulaSpan } from '../Formula.ts';

/** Something to say about a formula, at the character it is about; `offset` counts from 0. */
export function formulaIssue(
  what: string,
  span: FormulaSpan | undefined,
  params: Readonly<Record<string, IssueParam>> = {},
  severity: Severity = 'error',
): Issue {
  const code = `formula/${what}`;
  if (!span) return { code, severity, params };
  const at = { in: 'text', line: span.line, column: span.column } as const;
  return { code, severity, params: { ...params, offset: span.start }, at };
}
