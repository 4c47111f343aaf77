import type { Issue, Words } from '@jalon/core';
import { cellAddress } from '../../workbook/cellAddress.ts';
import { formatHxlTag } from '../formatHxlTag.ts';
import type { HxlTable } from '../HxlTable.ts';
import { hxlIssue } from '../hxlIssue.ts';
import { cellFault } from './cellFault.ts';
import { datatypeOf } from './datatypeOf.ts';
import type { SchemaRule } from './SchemaRule.ts';
import { matchesPattern } from './TagPattern.ts';

/** What a table breaks of the rules. */
export function judgeTable(
  table: HxlTable,
  rules: readonly SchemaRule[],
  file: string | undefined,
): readonly Issue[] {
  return rules.flatMap((rule) => {
    const columns = table.columns.flatMap((column, at) =>
      rule.patterns.some((pattern) => matchesPattern(column, pattern)) ? [at] : [],
    );
    const say = (at: number, row: number, written: string, expected: Words): Issue => {
      const place = { file, sheet: table.sheet, row, cell: cellAddress(row - 1, at) };
      const tag = formatHxlTag(table.columns[at] ?? { tag: rule.tag, attributes: [] });
      return hxlIssue('hxl/rule-broken', rule.severity, { written, tag, expected, text: rule.text }, place);
    };
    const rowOf = (index: number) => table.hashtagRow + index + 1;
    const issues: Issue[] = rule.unjudged.map((name) =>
      hxlIssue('hxl/rule-not-judged', 'hint', { rule: name, tag: rule.tag }, { file, sheet: table.sheet }),
    );
    if (rule.isRequired) issues.push(...missing(table, columns, say));
    for (const at of columns) {
      const cells = table.rows.map((row) => row[at] ?? '');
      const isOdd = oddIn(cells, rule);
      const seen = new Set<string>();
      for (const [index, written] of cells.entries()) {
        if (written.trim() === '') continue;
        const fault = cellFault(rule, written) ?? isOdd(written) ?? repeated(rule, seen, written.trim());
        if (fault) issues.push(say(at, rowOf(index), written, fault));
      }
    }
    if (rule.key) issues.push(...repeatedKeys(table, rule, say));
    return issues;
  });
}

type Say = (at: number, row: number, written: string, expected: Words) => Issue;

function missing(table: HxlTable, columns: readonly number[], say: Say): readonly Issue[] {
  const expected = { fr: 'une valeur', en: 'a value' };
  const [first] = columns;
  if (first === undefined)
    return [
      say(table.columns.length, table.hashtagRow, '', { fr: 'une telle colonne', en: 'such a column' }),
    ];
  return table.rows.flatMap((row, index) =>
    row.every((cell) => cell.trim() === '') || columns.some((at) => (row[at] ?? '').trim() !== '')
      ? []
      : [say(first, table.hashtagRow + index + 1, '', expected)],
  );
}

function repeated(rule: SchemaRule, seen: Set<string>, written: string): Words | undefined {
  if (!rule.isUnique) return undefined;
  if (seen.has(written)) return { fr: 'une valeur qui ne revient pas', en: 'a value that stands once only' };
  seen.add(written);
  return undefined;
}

function repeatedKeys(table: HxlTable, { key = [] }: SchemaRule, say: Say): readonly Issue[] {
  const columns = table.columns.flatMap((column, at) =>
    key.some((each) => matchesPattern(column, each)) ? [at] : [],
  );
  const [first] = columns;
  if (first === undefined) return [];
  const seen = new Set<string>();
  return table.rows.flatMap((row, index) => {
    const cells = columns.map((at) => (row[at] ?? '').trim());
    const whole = JSON.stringify(cells);
    if (cells.every((cell) => cell === '') || !seen.has(whole)) {
      seen.add(whole);
      return [];
    }
    const expected = { fr: 'une combinaison qui ne revient pas', en: 'a combination that stands once only' };
    return [say(first, table.hashtagRow + index + 1, cells.join(', '), expected)];
  });
}

/** What stands out from the other cells of the column. */
function oddIn(cells: readonly string[], rule: SchemaRule): (written: string) => Words | undefined {
  const kinds = rule.isConsistent ? cells.filter((cell) => cell.trim() !== '').map(datatypeOf) : [];
  const usual = mostFrequent(kinds);
  const range = rule.hasOutliers ? usualRange(cells) : undefined;
  return (written) => {
    if (usual !== undefined && datatypeOf(written) !== usual)
      return {
        fr: 'le même type que dans le reste de la colonne',
        en: 'the type of the other cells of the column',
      };
    const number = Number(written);
    if (range && Number.isFinite(number) && (number < range[0] || number > range[1]))
      return {
        fr: 'une valeur à moins de trois écarts types de la moyenne',
        en: 'a value within three standard deviations of the mean',
      };
    return undefined;
  };
}

function mostFrequent(kinds: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Three standard deviations around the mean. */
function usualRange(cells: readonly string[]): readonly [number, number] | undefined {
  const numbers = cells
    .filter((cell) => cell.trim() !== '')
    .map(Number)
    .filter(Number.isFinite);
  if (numbers.length < 5) return undefined;
  const mean = numbers.reduce((sum, value) => sum + value / numbers.length, 0);
  const spread = Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2 / numbers.length, 0));
  return [mean - 3 * spread, mean + 3 * spread];
}
