import type { Issue } from '@jalon/core';
import { pointerOf } from '../schema/formIssues.ts';
import type { CountRule, ItemBase, RuleSeverity } from '../schema/ItemBase.ts';

/** An issue of a report, in a list of one; an empty list where the rule is off. */
export function reportIssue(
  code: string,
  severity: RuleSeverity,
  item: ItemBase,
  params: Issue['params'] = {},
  path: readonly PropertyKey[] = [],
): readonly Issue[] {
  if (severity === 'off') return [];
  const at = { in: 'report', item: item.id, ...(path.length > 0 && { path: pointerOf(path) }) } as const;
  return [{ code, severity, params: { item: item.title, ...params }, at }];
}

/** Whether a list has as many entries as its count rule asks for. */
export function countIssues(count: number, rule: CountRule | undefined, item: ItemBase): readonly Issue[] {
  if (!rule) return [];
  const { min, max, severity = 'error' } = rule;
  if (min !== undefined && count < min) return reportIssue('report/too-few', severity, item, { count, min });
  if (max !== undefined && count > max) return reportIssue('report/too-many', severity, item, { count, max });
  return [];
}
