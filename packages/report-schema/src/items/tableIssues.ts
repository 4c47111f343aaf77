import type { Issue, LocalizedText, Words } from '@jalon/core';
import type { MoneyAnswer } from '../schema/Answers.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import { countCharacters } from './countCharacters.ts';
import { hasReason } from './listForm.ts';
import { numberIssues } from './numberIssues.ts';
import { countIssues, reportIssue } from './reportIssue.ts';
import { say } from './say.ts';
import { type AnyEntry, cellValue, isBlankEntry, type TableAnswer } from './tableEntries.ts';
import { tableWords } from './tableWords.data.ts';

/** What the rules of a table find: how many entries, the rows given beforehand, each cell by its column. */
export function tableIssues(answer: TableAnswer, item: TableItem): readonly Issue[] {
  if (hasReason(answer)) return [];
  return [
    ...countIssues(answer.entries.length, item.rules?.count, item),
    ...givenRowIssues(answer, item),
    ...answer.entries.flatMap((entry, index) =>
      item.columns.flatMap((column) => cellIssues(entry, index, column, item)),
    ),
  ];
}

function givenRowIssues({ entries }: TableAnswer, item: TableItem): readonly Issue[] {
  const { rows, rules } = item;
  if (!rows) return [];
  const titles = new Map(rows.map(({ code, title }) => [code, title]));
  const seen = new Set<string>();
  const issues = entries.flatMap(({ id }, index) => {
    const title = titles.get(id);
    const path = ['entries', index, 'id'];
    if (!title) return reportIssue('report/unknown-row', 'error', item, { row: id }, path);
    if (seen.has(id)) return reportIssue('report/row-repeated', 'error', item, { row: title }, path);
    seen.add(id);
    return [];
  });
  const filled = new Set(entries.filter((entry) => !isBlankEntry(entry)).map(({ id }) => id));
  const left = item.required ? rows.filter(({ code }) => !filled.has(code)) : [];
  return [
    ...issues,
    ...left.flatMap(({ title }) =>
      reportIssue('report/row-missing', rules?.required ?? 'error', item, { row: title }),
    ),
  ];
}

function cellIssues(
  entry: AnyEntry,
  index: number,
  column: TableItemColumn,
  item: TableItem,
): readonly Issue[] {
  const path = ['entries', index, column.id];
  const row = rowName(entry, index, item);
  const value = cellValue(entry, column);
  if (value === undefined) {
    // a given row that says nothing at all is missing as a whole
    if (!column.required || (item.rows && isBlankEntry(entry))) return [];
    const severity = item.rules?.required ?? 'error';
    return reportIssue('report/cell-missing', severity, item, { row, column: column.title }, path);
  }
  // the same rules as those of an item, said of a cell
  const named = { ...item, title: cellName(item, row, column) };
  switch (column.kind) {
    case 'number':
      return numberIssues(value as number, column, named, path);
    case 'money': {
      const { currency: found } = value as MoneyAnswer;
      const { currency: expected = found } = column;
      return found === expected
        ? []
        : reportIssue('report/other-currency', 'error', named, { found, expected }, [...path, 'currency']);
    }
    case 'text':
      return textIssues(value as LocalizedText, column.maxCharacters, named, path);
    case 'choice':
      return choiceIssues(value, column, named, path);
    default:
      return [];
  }
}

function textIssues(
  text: LocalizedText,
  max: number | undefined,
  item: TableItem,
  path: readonly PropertyKey[],
): readonly Issue[] {
  if (max === undefined) return [];
  const wordings = typeof text === 'string' ? [['fr', text] as const] : Object.entries(text);
  const counts = wordings.map(([lang, each]) => (each.length <= max ? 0 : countCharacters(each, lang)));
  const count = counts.find((each) => each > max);
  if (count === undefined) return [];
  const unit: Words = { fr: 'signes', en: 'characters' };
  return reportIssue('report/text-too-long', 'error', item, { count, max, unit }, path);
}

function choiceIssues(
  value: unknown,
  { options }: TableItemColumn & { readonly kind: 'choice' },
  item: TableItem,
  path: readonly PropertyKey[],
): readonly Issue[] {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const repeated = options.filter(({ code }) => chosen.filter((each) => each === code).length > 1);
  return repeated.flatMap(({ title: choice }) =>
    reportIssue('report/choice-repeated', 'warning', item, { choice }, path),
  );
}

/** « ligne 2 », or the title of a row that is given beforehand. */
function rowName({ id }: AnyEntry, index: number, { rows }: TableItem): Words {
  const params = { n: index + 1 };
  return (
    rows?.find(({ code }) => code === id)?.title ?? {
      fr: say(tableWords.line, 'fr', params),
      en: say(tableWords.line, 'en', params),
    }
  );
}

const cellName = ({ title }: TableItem, row: Words, column: TableItemColumn): Words => ({
  fr: `${title.fr}, ${row.fr}, ${column.title.fr}`,
  en: `${title.en}, ${row.en}, ${column.title.en}`,
});
