import { addValue, distinct } from './addValue.ts';
import type { GraphNode, GraphValue } from './GraphNode.ts';
import { literalOf } from './literalOf.ts';
import type { NodeShape } from './NodeShape.ts';

/** A value as it is written, where that says all; else what it amounts to. */
export type SlotValue = string | number | boolean | GraphValue[];

/** A node whose properties are told apart when somebody asks for them. */
export class ShapedNode implements GraphNode {
  readonly id: string;
  types: string[];
  /** Its shape, until its properties were told apart. */
  shape: NodeShape | undefined;
  /** Its values by the slots of the shape. */
  readonly values: SlotValue[];
  /** Whether every value stands as it is written. */
  readonly isBare: boolean;
  #properties: Map<string, GraphValue[]> | undefined;

  constructor(id: string, types: string[], shape: NodeShape, values: SlotValue[], isBare: boolean) {
    this.id = id;
    this.types = types;
    this.shape = shape;
    this.values = values;
    this.isBare = isBare;
  }

  get properties(): Map<string, GraphValue[]> {
    this.#properties ??= this.#tellApart();
    return this.#properties;
  }

  /** Puts in its place what a list or an inner object amounts to. */
  fill(at: number, iri: string, found: readonly GraphValue[]): void {
    const into = this.values[at];
    if (typeof into !== 'object') return;
    // a node that stands within itself was added to meanwhile
    if (into.length > 0) for (const each of found) addValue(this, iri, each);
    else for (const each of found.length > 1 ? distinct(found) : found) into.push(each);
  }

  #tellApart(): Map<string, GraphValue[]> {
    const properties = new Map<string, GraphValue[]>();
    const { shape, values } = this;
    if (!shape) return properties;
    for (let at = 0; at < shape.slots.length; at += 1) {
      const value = values[at] ?? [];
      const { term } = shape.slots[at] as NodeShape['slots'][number];
      properties.set(term.iri, typeof value === 'object' ? value : [literalOf(value, term, shape.context)]);
    }
    this.types = [...this.types];
    this.shape = undefined;
    return properties;
  }
}
