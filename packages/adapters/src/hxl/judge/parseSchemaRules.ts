import { foldText } from '@jalon/core';
import { formatHxlTag } from '../formatHxlTag.ts';
import { jsonRows } from '../jsonRows.ts';
import { parseHxlTag } from '../parseHxlTag.ts';
import type { SchemaRule } from './SchemaRule.ts';
import { parseTagPatterns } from './TagPattern.ts';

const datatypes = ['date', 'number', 'text', 'url', 'email', 'phone'] as const;

/** What a cell of a rule means, by its hashtag with attributes in the order of the alphabet. */
const known = new Set([
  ...['#valid_tag', '#valid_severity', '#description', '#valid_datatype', '#valid_datatype+consistent'],
  ...['#valid_required', '#valid_value+min', '#valid_value+max', '#valid_value+regex', '#valid_value+list'],
  ...[
    '#valid_value+whitespace',
    '#valid_value+case',
    '#valid_unique',
    '#valid_unique+key',
    '#valid_value+outliers',
  ],
]);

/**
 * The rules of an HXL schema.
 * @param demands JSON as text, or parsed: objects keyed by hashtag, or lists of cells with a row of hashtags
 * @returns nothing where that is no schema
 */
export function parseSchemaRules(demands: unknown): readonly SchemaRule[] | undefined {
  const { value: rows } = jsonRows(typeof demands === 'string' ? demands : jsonText(demands), undefined);
  const head = rows?.findIndex((row) => row.some((cell) => parseHxlTag(cell)?.tag === '#valid_tag')) ?? -1;
  if (!rows || head === -1) return undefined;
  const tags = (rows[head] ?? []).map((cell) => {
    const tag = parseHxlTag(cell);
    return tag ? formatHxlTag(tag) : '';
  });
  return rows.slice(head + 1).flatMap((cells) => {
    const filled = tags.flatMap((tag, at) =>
      tag !== '' && (cells[at] ?? '').trim() !== '' ? [[tag, cells[at] ?? ''] as const] : [],
    );
    const rule = ruleOf(new Map(filled));
    return rule ? [rule] : [];
  });
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

function ruleOf(cells: ReadonlyMap<string, string>): SchemaRule | undefined {
  const text = (tag: string) => cells.get(tag)?.trim() ?? '';
  const isTold = (tag: string) => ['true', 'yes', '1', 'y', 't'].includes(foldText(text(tag)));
  const patterns = parseTagPatterns(text('#valid_tag'));
  if (patterns.length === 0) return undefined;
  const datatype = datatypes.find((each) => each === foldText(text('#valid_datatype')));
  const regex = safePattern(text('#valid_value+regex'));
  const values = text('#valid_value+list');
  const key = parseTagPatterns(text('#valid_unique+key'));
  const severity = foldText(text('#valid_severity'));
  return {
    patterns,
    tag: text('#valid_tag'),
    severity: severity === 'warning' ? 'warning' : severity === 'info' ? 'hint' : 'error',
    text: text('#description'),
    ...(datatype === undefined ? {} : { datatype }),
    isConsistent: isTold('#valid_datatype+consistent'),
    isRequired: isTold('#valid_required'),
    ...(text('#valid_value+min') === '' ? {} : { min: text('#valid_value+min') }),
    ...(text('#valid_value+max') === '' ? {} : { max: text('#valid_value+max') }),
    ...(regex ? { regex } : {}),
    ...(values === '' ? {} : { values: values.split('|').map((each) => each.trim()) }),
    isCaseSensitive: isTold('#valid_value+case'),
    isTidy: isTold('#valid_value+whitespace'),
    isUnique: isTold('#valid_unique'),
    ...(key.length === 0 ? {} : { key }),
    hasOutliers: isTold('#valid_value+outliers'),
    unjudged: [...cells.keys()].filter(
      (tag) =>
        (tag.startsWith('#valid_') && !known.has(tag)) ||
        (tag === '#valid_value+regex' && !regex) ||
        (tag === '#valid_datatype' && datatype === undefined),
    ),
  };
}

/** A pattern of somebody else runs only where it cannot take forever: short, without a repetition within a repetition. */
function safePattern(written: string): RegExp | undefined {
  if (
    written === '' ||
    written.length > 200 ||
    /[+*}]\)*[+*{?]/.test(written) ||
    /\([^)]*[+*|{][^)]*\)[+*{]/.test(written)
  )
    return undefined;
  try {
    return new RegExp(written, 'u');
  } catch {
    return undefined;
  }
}
