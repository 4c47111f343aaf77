import { type Dimension, type Dossier, foldText, textIn } from '@jalon/core';
import { isReservedColumn, isTotalCell } from './data/dataColumns.ts';

/** A dimension with the header and the cells that stand for it. */
export interface NamedAxis {
  readonly dimension: Dimension;
  readonly header: string;
  /** Cells by code. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Whether a cell of a data file can hold a text as it is, and no program takes it for a formula. */
export const isSafeCell = (text: string): boolean =>
  text === text.trim() &&
  !/^[=+\-@'"]/.test(text) &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]/.test(text) &&
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

/** The header and the cells by which each dimension is shown: its names where they tell it apart, else its codes. */
export function axisNames({ dimensions }: Pick<Dossier, 'dimensions'>, lang: string): readonly NamedAxis[] {
  const headers = new Set<string>();
  return dimensions.map((dimension) => {
    const header = freeName(
      [textIn(dimension.name, lang), dimension.id, `axis ${dimension.id}`],
      headers,
      isReservedColumn,
    );
    const taken = new Set<string>();
    const cells = new Map(
      dimension.categories.map(({ code, label }) => [
        code,
        freeName([textIn(label, lang), code, `category ${taken.size + 1}`], taken, isTotalCell),
      ]),
    );
    return { dimension, header, cells };
  });
}

/** The first name that a cell can hold and nothing else has; the last one gets a number where it must. */
function freeName(
  names: readonly string[],
  taken: Set<string>,
  isReserved: (name: string) => boolean,
): string {
  const last = names.at(-1) ?? '';
  const numbered = Array.from({ length: taken.size + 1 }, (_, at) => `${last} ${at + 2}`);
  const free = [...names, ...numbered].find(
    (name) => name !== '' && isSafeCell(name) && !isReserved(name) && !taken.has(foldText(name)),
  );
  const name = free ?? last;
  taken.add(foldText(name));
  return name;
}
