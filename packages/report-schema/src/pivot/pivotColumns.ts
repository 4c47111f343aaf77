import { foldText, type LocalizedText, textIn } from '@jalon/core';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import type { PivotColumn } from './PivotMatrix.ts';
import type { PivotPlace } from './readPivotReport.ts';

/** A column before its figures are counted. */
export type NamedColumn = Omit<PivotColumn, 'counts'>;

/** Every sub-objective that some report has, in an order that does not depend on the order of the reports. */
export function pivotColumns(
  schema: ReportSchema,
  readings: readonly { readonly groups: readonly PivotPlace[] }[],
): readonly NamedColumn[] {
  const found = new Map<string, PivotPlace[]>();
  for (const group of readings.flatMap(({ groups }) => groups)) {
    const same = found.get(group.column);
    if (same) same.push(group);
    else found.set(group.column, [group]);
  }
  const places = new Map(itemsOf(schema).map(({ id }, at) => [id, at]));
  const placeOf = ({ item }: NamedColumn) => places.get(item) ?? places.size;
  return [...found.values()].flatMap(columnOf).sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      // indicators that belong to no sub-objective come last
      Number(a.subObjective === undefined) - Number(b.subObjective === undefined) ||
      byNumber.compare(a.code ?? a.subObjective ?? '', b.code ?? b.subObjective ?? '') ||
      inOrder(a.id, b.id),
  );
}

/** « SO2 » before « SO10 »; of a stated language, so that no machine sorts otherwise. */
const byNumber = new Intl.Collator('en', { numeric: true });

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function columnOf(groups: readonly PivotPlace[]): readonly NamedColumn[] {
  const [first] = groups;
  if (!first) return [];
  const { column: id, item, subObjective } = first;
  const named = { id, item: item.id, title: item.title };
  if (!subObjective) {
    const of = item.kind === 'objectives' ? 'other-indicators' : 'indicator-table';
    return [{ ...named, of, wordings: 1 }];
  }
  const codes = groups.flatMap((group) => group.subObjective?.code ?? []);
  const texts = groups.flatMap(({ subObjective: each }) => (each ? [each.text] : []));
  const code = mostUsed(codes, (each) => each);
  const text = mostUsed(texts, (each) => JSON.stringify(each));
  return [
    {
      ...named,
      of: 'sub-objective',
      subObjective: subObjective.id,
      ...(code !== undefined && { code }),
      ...(text !== undefined && { text }),
      wordings: new Set([...new Set(texts.map(frenchText))].map(foldText)).size,
    },
  ];
}

const frenchText = (text: LocalizedText): string => textIn(text, 'fr');

/** What most say; of those said equally often, the first in the order of their keys. */
function mostUsed<T>(values: readonly T[], keyOf: (value: T) => string): T | undefined {
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const value of values) {
    const entry = counts.get(keyOf(value));
    if (entry) entry.count += 1;
    else counts.set(keyOf(value), { value, count: 1 });
  }
  return [...counts].sort(([a, one], [b, other]) => other.count - one.count || inOrder(a, b))[0]?.[1].value;
}
