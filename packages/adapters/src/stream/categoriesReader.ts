import type { Dimension } from '@jalon/core';
import type { ColumnPlan } from './ColumnPlan.ts';
import { type CategoryReading, categoryReader } from './categoryReader.ts';
import { codesByLabel } from './codesByLabel.ts';
import { idPart } from './idPart.ts';

/** The categories of a row, one per dimension, and the same as part of an id. */
export interface CategoriesReading {
  readonly categories?: { readonly [dimension: string]: string };
  readonly part: string;
}

/** What rows have in common so far, and what comes of each further category. */
interface Node extends CategoriesReading {
  readonly next: Map<CategoryReading, Node>;
}

/** Combinations that are kept. */
const most = 20_000;

/** Makes the reading of categories; a combination that returns is the same object, so that a million rows share few. */
export function categoriesReader(
  columns: ColumnPlan['categories'],
  dimensions: readonly Pick<Dimension, 'id' | 'categories'>[],
): (cells: readonly string[]) => CategoriesReading {
  const axes = columns.map(({ index, dimension }) => {
    const own = dimensions.find(({ id }) => id === dimension);
    const read = categoryReader(idPart('dimension', dimension), codesByLabel(own?.categories ?? []));
    return { index, dimension, read };
  });
  const root: Node = { part: '', next: new Map() };
  let count = 0;
  return (cells) => {
    if (count > most) {
      root.next.clear();
      count = 0;
    }
    let node = root;
    for (const { index, dimension, read } of axes) {
      const found = read(cells[index] ?? '');
      let next = node.next.get(found);
      if (!next) {
        next = withCategory(node, dimension, found);
        node.next.set(found, next);
        count += 1;
      }
      node = next;
    }
    return node;
  };
}

function withCategory(
  { categories, part }: Node,
  dimension: string,
  { code, part: own }: CategoryReading,
): Node {
  // a dimension may bear any name: entries are defined, never assigned
  const entries = [...Object.entries(categories ?? {}), ...(code === undefined ? [] : [[dimension, code]])];
  return {
    ...(entries.length > 0 ? { categories: Object.fromEntries(entries) } : {}),
    part: part + own,
    next: new Map(),
  };
}
