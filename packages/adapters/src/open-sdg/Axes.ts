import { type Category, type Dimension, foldText } from '@jalon/core';
import type { IdMint } from '../spreadsheet/import/IdMint.ts';
import { readableStem } from '../spreadsheet/import/readableStem.ts';

interface Axis {
  readonly dimension: Dimension;
  /** Codes by what cells say. */
  readonly codes: Map<string, string>;
  readonly taken: Set<string>;
  /** Categories that files brought beside those that were known. */
  readonly fresh: Category[];
}

/** The disaggregations that the columns of data files are, the same in all files. */
export class Axes {
  readonly #mint: IdMint;
  readonly #axes = new Map<string, Axis>();

  /** @param mint ids of the dossier that grows */
  constructor(mint: IdMint) {
    this.#mint = mint;
  }

  /** Takes note of a dimension that is known already, with the header and the cells that stand for it. */
  know(header: string, dimension: Dimension, cells: readonly (readonly [string, string])[]): void {
    const taken = new Set(dimension.categories.map(({ code }) => code));
    this.#axes.set(header, { dimension, codes: new Map(cells), taken, fresh: [] });
  }

  /** The dimension and the category that a cell stands for. */
  find(header: string, cell: string): { readonly dimension: string; readonly code: string } {
    const { dimension, codes, taken, fresh } = this.#axisOf(header);
    const known = codes.get(cell);
    if (known !== undefined) return { dimension: dimension.id, code: known };
    const stem = readableStem('category', cell);
    // of another alphabet nothing is left
    const code = taken.has(stem) || stem === 'category' ? cell : stem;
    codes.set(cell, code);
    if (!taken.has(code)) fresh.push({ code, label: cell });
    taken.add(code);
    return { dimension: dimension.id, code };
  }

  /** Id of the dimension that a column is. */
  idOf(header: string): string {
    return this.#axisOf(header).dimension.id;
  }

  end(): readonly Dimension[] {
    return [...this.#axes.values()].map(({ dimension, fresh }) =>
      fresh.length === 0 ? dimension : { ...dimension, categories: [...dimension.categories, ...fresh] },
    );
  }

  #axisOf(header: string): Axis {
    const known = this.#axes.get(header);
    if (known) return known;
    const kind = kinds.find(([, names]) => (names as readonly string[]).includes(foldText(header)))?.[0];
    const id = this.#mint.fromText('dimension', header);
    const dimension: Dimension = { id, name: header, ...(kind ? { kind } : {}), categories: [] };
    const axis = { dimension, codes: new Map<string, string>(), taken: new Set<string>(), fresh: [] };
    this.#axes.set(header, axis);
    return axis;
  }
}

/** How sites call these columns. */
const kinds = [
  ['sex', ['sex', 'sexe', 'sexo', 'geschlecht', 'spol', 'пол']],
  ['gender', ['gender', 'genre', 'genero']],
  ['age', ['age', 'age group', "groupe d'age", 'edad', 'alter', 'возраст']],
] as const satisfies readonly (readonly [Dimension['kind'], readonly string[]])[];
