import { type Category, type Dimension, foldText } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import type { ActivityReading } from './ActivityReading.ts';

/** An axis that grows while values are read. */
interface Axis {
  readonly dimension: Omit<Dimension, 'categories'>;
  readonly categories: Map<string, Category>;
}

/** What an axis is about, by the words that files use for it. */
const kinds: ReadonlyMap<string, NonNullable<Dimension['kind']>> = /* @__PURE__ */ new Map([
  ['sex', 'sex'],
  ['sexe', 'sex'],
  ['gender', 'gender'],
  ['genre', 'gender'],
  ['age', 'age'],
  ['age group', 'age'],
  ['tranche d’age', 'age'],
  ["tranche d'age", 'age'],
] as const);

/** The axes by which the values of an activity are broken down, gathered from the values. */
export class Breakdowns {
  readonly #axes = new Map<string, Axis>();

  readonly #reading: ActivityReading;

  constructor(reading: ActivityReading) {
    this.#reading = reading;
  }

  get dimensions(): readonly Dimension[] {
    return [...this.#axes.values()].map(({ dimension, categories }) => ({
      ...dimension,
      categories: [...categories.values()],
    }));
  }

  /**
   * Where a value stands on an axis.
   * @returns id of the dimension and code of the category; nothing where the element does not say both
   */
  place({ attributes }: XmlElement): readonly [string, string] | undefined {
    const name = attributes.get('name') ?? '';
    const value = attributes.get('value') ?? '';
    const id = attributes.get('jalon:id');
    const code = attributes.get('jalon:code') ?? (id === undefined ? value.trim() : value);
    if (id === undefined && (name.trim() === '' || code === '')) return undefined;
    const unlisted = attributes.get('jalon:unlisted');
    if (id !== undefined && unlisted === 'dimension') return [id, code];
    const axis = this.#axis(id, name, attributes.get('jalon:kind'));
    if (unlisted !== 'category' && code !== '' && !axis.categories.has(code))
      axis.categories.set(code, { code, label: value });
    return [axis.dimension.id, code];
  }

  #axis(own: string | undefined, name: string, ownKind: string | undefined): Axis {
    const key = own === undefined ? `name ${foldText(name)}` : `id ${own}`;
    const known = this.#axes.get(key);
    if (known) return known;
    const kind = own === undefined ? kinds.get(foldText(name)) : kindOf(ownKind);
    const id = own ?? this.#reading.mint.fromText('dimension', name);
    const axis: Axis = {
      dimension: { id, name: own === undefined ? name.trim() : name, ...(kind ? { kind } : {}) },
      categories: new Map(),
    };
    this.#axes.set(key, axis);
    return axis;
  }
}

const kindOf = (kind: string | undefined): Dimension['kind'] =>
  kind !== undefined && /^(?:sex|gender|age|place|[^/]+\/.+)$/s.test(kind)
    ? (kind as Dimension['kind'])
    : undefined;
