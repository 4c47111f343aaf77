import type { Issue } from '@jalon/core';
import { conditionFaults } from './conditionFaults.ts';
import { formulaFaults } from './formulaFaults.ts';
import type { CountRule } from './ItemBase.ts';
import { itemOrder } from './itemOrder.ts';
import type { ReportItem } from './ReportItem.ts';
import type { ReportSchema } from './ReportSchema.ts';
import { renamedFaults } from './renamedFaults.ts';
import { schemaFault } from './schemaFault.ts';
import { tableFaults } from './tableFaults.ts';

/**
 * Whether a schema can be followed at all: ids that are used twice, rules that no answer could satisfy, conditions on what
 * is not known yet, formulas that cannot be computed, figures of a table that is not there.
 * @returns one error per fault; empty where there is none
 * @example
 * ```ts
 * import { checkReportSchema, patronFourParts } from '@jalon/report-schema';
 * checkReportSchema(patronFourParts); // => []
 * ```
 */
export function checkReportSchema(schema: ReportSchema): readonly Issue[] {
  const placed = placedItems(schema);
  const items = placed.map(({ item }) => item);
  const circular = new Set(itemOrder(items).circular.map(({ id }) => id));
  return [
    ...duplicates(schema),
    ...renamedFaults(schema),
    ...placed.flatMap(({ item, path }, index) => [
      ...contradictions(item, path),
      ...(circular.has(item.id) ? [schemaFault('schema/circle', item.id, path)] : []),
      ...(item.when ? conditionFaults(item, path, items.slice(0, index), items, circular.has(item.id)) : []),
      ...formulaFaults(item, path, items),
      ...tableFaults(item, path, items),
    ]),
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

function duplicates(schema: ReportSchema): readonly Issue[] {
  const again = (named: readonly { id: string; path: readonly (string | number)[] }[]): readonly Issue[] => {
    const seen = new Set<string>();
    return named.flatMap(({ id, path }) => {
      if (seen.has(id)) return [schemaFault('schema/duplicate-id', id, [...path, 'id'], {})];
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
      issues.push(schemaFault('schema/empty-range', item.id, [...path, ...at], { min, max }));
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
        schemaFault('schema/signs-beyond-count', item.id, [...path, 'rules'], { least, max: countRule.max }),
      );
    }
  }
  if (item.kind === 'choice') {
    const most = item.multiple ? item.options.length + (item.other ? 1 : 0) : 1;
    const { min = 0 } = item.rules?.count ?? {};
    if (min > most)
      issues.push(schemaFault('schema/choices-beyond-options', item.id, [...path, 'rules'], { min, most }));
  }
  if (item.kind === 'choice' && new Set(item.options.map(({ code }) => code)).size < item.options.length) {
    issues.push(schemaFault('schema/duplicate-option', item.id, [...path, 'options'], {}));
  }
  return issues;
}

/** The count rule of an item, where its kind has one. */
const countOf = (item: ReportItem): CountRule | undefined =>
  'rules' in item && item.rules && 'count' in item.rules ? (item.rules.count as CountRule) : undefined;
