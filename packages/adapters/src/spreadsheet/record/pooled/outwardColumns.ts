import type { RecognisedTable } from '../../kind/TableReader.ts';
import { foldWords } from '../../lexicon/foldWords.ts';
import type { RecordKind } from '../RecordKind.ts';

/** The columns of a long table by the words over them. */
export const figureFields = {
  code: 'text',
  partner: 'text',
  'reported-period': 'text',
  'indicator.name': 'text',
  value: 'figure',
  'planned-value': 'figure',
  unit: 'text',
  category: 'text',
  'reported-by': 'text',
  comment: 'text',
} as const satisfies RecordKind['fields'];

/** What the columns are called in a reading, where it is not by their words. */
const outward: ReadonlyMap<string, string> = new Map([
  ['partner', 'organisation'],
  ['reported-period', 'period'],
  ['planned-value', 'target'],
  ['reported-by', 'source'],
]);

/** The columns as a reading calls them: each breakdown by its own header. */
export function outwardColumns(
  { columns, score }: RecognisedTable,
  valueField: 'value' | 'actual',
): RecognisedTable {
  const taken = new Set<string>();
  return {
    score,
    columns: columns.map((column) => {
      if (column.field === 'value') return { ...column, field: valueField };
      if (column.field !== 'category') return { ...column, field: outward.get(column.field) ?? column.field };
      const own =
        foldWords(column.header.replace(/\([^()]*\)/g, ' '))
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .replace(/^-|-$/g, '') || 'category';
      const field = taken.has(own) || Object.hasOwn(figureFields, own) ? `category-${column.index + 1}` : own;
      taken.add(field);
      return { ...column, field };
    }),
  };
}
