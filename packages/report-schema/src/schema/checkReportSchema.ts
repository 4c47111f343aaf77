import type { Issue } from '@jalon/core';
import { pointerOf } from './formIssues.ts';
import type { CountRule, ReportItem } from './ReportItem.ts';
import type { ReportSchema } from './ReportSchema.ts';

/**
 * Whether a schema can be followed at all: ids that are used twice, and rules that no answer could satisfy.
 * @returns one error per fault; empty where there is none
 * @example
 * ```ts
 * import { checkReportSchema, patronFourParts } from '@jalon/report-schema';
 * checkReportSchema(patronFourParts); // => []
 * ```
 */
export function checkReportSchema(schema: ReportSchema): readonly Issue[] {
  return [
    ...duplicates(schema),
    ...placedItems(schema).flatMap(({ item, path }) => contradictions(item, path)),
  ];
}

const placedItems = (
  schema: ReportSchema,
): readonly { item: ReportItem; path: readonly (string | number)[] }[] => [
  ...(schema.cover ?? []).map((item, index) => ({ item, path: ['cover', index] })),
  ...schema.sections.flatMap(({ items }, part) =>
    items.map((item, index) => ({ item, path: ['sections', part, 'items', index] })),
  ),
];

const fault = (
  code: string,
  item: string,
  path: readonly (string | number)[],
  params: Issue['params'],
): Issue => ({
  code,
  severity: 'error',
  params: { item, ...params },
  at: { in: 'report', item, path: pointerOf(path) },
});

function duplicates(schema: ReportSchema): readonly Issue[] {
  const again = (named: readonly { id: string; path: readonly (string | number)[] }[]): readonly Issue[] => {
    const seen = new Set<string>();
    return named.flatMap(({ id, path }) => {
      if (seen.has(id)) return [fault('schema/duplicate-id', id, [...path, 'id'], {})];
      seen.add(id);
      return [];
    });
  };
  return [
    ...again(schema.sections.map(({ id }, part) => ({ id, path: ['sections', part] }))),
    ...again(placedItems(schema).map(({ item, path }) => ({ id: item.id, path }))),
  ];
}

function contradictions(item: ReportItem, path: readonly (string | number)[]): readonly Issue[] {
  const issues: Issue[] = [];
  const empty = (min: number | undefined, max: number | undefined, at: readonly string[]) => {
    if (min !== undefined && max !== undefined && min > max)
      issues.push(fault('schema/empty-range', item.id, [...path, ...at], { min, max }));
  };
  const countRule = countOf(item);
  empty(countRule?.min, countRule?.max, ['rules', 'count']);
  if (item.kind === 'number') empty(item.min, item.max, []);
  if (item.kind === 'list' && item.rules?.signs && countRule?.max !== undefined) {
    const { positive = 1, negative = 1 } = item.rules.signs;
    // one mixed result counts on both sides
    const least = Math.max(positive, negative);
    if (least > countRule.max) {
      issues.push(
        fault('schema/signs-beyond-count', item.id, [...path, 'rules'], { least, max: countRule.max }),
      );
    }
  }
  if (item.kind === 'choice' && new Set(item.options.map(({ code }) => code)).size < item.options.length) {
    issues.push(fault('schema/duplicate-option', item.id, [...path, 'options'], {}));
  }
  return issues;
}

/** The count rule of an item, where its kind has one. */
const countOf = (item: ReportItem): CountRule | undefined =>
  'rules' in item && item.rules && 'count' in item.rules ? (item.rules.count as CountRule) : undefined;
