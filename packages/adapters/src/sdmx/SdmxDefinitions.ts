import type { Basis, Dimension, Indicator } from '@jalon/core';
import { IdMint } from '../spreadsheet/import/IdMint.ts';
import { modelUnit } from '../spreadsheet/import/modelUnit.ts';

/** A code with its name, where the file gives one. */
export interface Named {
  readonly code: string;
  readonly name?: string;
}

/** The indicators and dimensions that rows speak of, noted while they are read. */
export class SdmxDefinitions {
  readonly #basis: Basis | undefined;
  readonly #mint = new IdMint([]);
  readonly #indicators = new Map<
    string,
    { readonly indicator: Indicator; readonly dimensions: Set<string> }
  >();
  readonly #dimensions = new Map<
    string,
    { readonly dimension: Dimension; readonly categories: Map<string, string> }
  >();

  readonly #structures = new Map<string, string | undefined>();

  constructor(basis: Basis | undefined) {
    this.#basis = basis;
  }

  /** The indicator of a code in a unit; values of two units are not of one indicator. */
  indicator({ code, name }: Named, unit: Named, dimensions: readonly string[]): Indicator {
    const key = JSON.stringify([code, unit.code]);
    const known =
      this.#indicators.get(key) ??
      this.#addIndicator(key, { code, ...(name === undefined ? {} : { name }) }, unit);
    for (const dimension of dimensions) known.dimensions.add(dimension);
    return known.indicator;
  }

  /** Id of a dimension, with a code of it noted. */
  category({ code: id, name }: Named, category: Named | undefined): string {
    const known = this.#dimensions.get(id) ?? this.#addDimension(id, name);
    if (category && (!known.categories.has(category.code) || category.name !== undefined))
      known.categories.set(category.code, category.name ?? category.code);
    return known.dimension.id;
  }

  /** Takes note of a dataflow, or of what else the rows belong to. */
  structure({ code, name }: Named): void {
    this.#structures.set(code, name ?? this.#structures.get(code));
  }

  end(): {
    readonly indicators: readonly Indicator[];
    readonly dimensions: readonly Dimension[];
    readonly structures: readonly Named[];
  } {
    return {
      structures: [...this.#structures].map(([code, name]) => ({
        code,
        ...(name === undefined ? {} : { name }),
      })),
      indicators: [...this.#indicators.values()].map(({ indicator, dimensions }) =>
        dimensions.size === 0 ? indicator : { ...indicator, dimensions: [...dimensions] },
      ),
      dimensions: [...this.#dimensions.values()].map(({ dimension, categories }) => ({
        ...dimension,
        categories: [...categories].map(([code, label]) => ({ code, label })),
      })),
    };
  }

  #addIndicator(key: string, { code, name = code }: Named, unit: Named) {
    const model = unitOf(unit);
    const indicator: Indicator = {
      ...{ id: this.#mint.fromText('indicator', code), code, name, unit: model },
      ...(model === 'ratio' || unit.name === undefined || unit.name === model
        ? {}
        : { unitLabel: unit.name }),
      ...(this.#basis === undefined ? {} : { basis: this.#basis }),
      ...{ measures: [], targets: [] },
    };
    const fresh = { indicator, dimensions: new Set<string>() };
    this.#indicators.set(key, fresh);
    return fresh;
  }

  #addDimension(id: string, name = id) {
    const kind = kinds.get(id.toUpperCase());
    const dimension: Dimension = {
      ...{ id: this.#mint.fromText('dimension', id), name },
      ...(kind === undefined ? {} : { kind }),
      categories: [],
    };
    const fresh = { dimension, categories: new Map<string, string>() };
    this.#dimensions.set(id, fresh);
    return fresh;
  }
}

const kinds = /* @__PURE__ */ new Map([
  ['SEX', 'sex'],
  ['AGE', 'age'],
  ['REF_AREA', 'place'],
  ['GEO', 'place'],
  ['COUNTRY', 'place'],
  ['LOCATION', 'place'],
] as const satisfies readonly (readonly [string, Dimension['kind']])[]) as ReadonlyMap<
  string,
  Dimension['kind']
>;

/** A unit as a model holds it, by its code, else by its name. Source: SDMX code list of units of measure. */
function unitOf({ code, name }: Named): string {
  if (
    /^(?:PT|PC|PCT|PCNT|PERCENT|PERCENTAGE)$/i.test(code) ||
    (name !== undefined && modelUnit(name) === 'ratio')
  )
    return 'ratio';
  return code === '' ? '1' : modelUnit(code);
}
