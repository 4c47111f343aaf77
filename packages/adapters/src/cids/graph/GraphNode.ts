import type { Json } from '@jalon/core';

/** A link to a node, by its IRI or the label of a blank node. */
interface GraphLink {
  readonly id: string;
}

/** A text, number, truth value or piece of JSON; a text without `type` or `lang` is an `xsd:string`. */
export interface GraphLiteral {
  readonly value: Json;
  /** IRI of its datatype, or `@json`. */
  readonly type?: string;
  readonly lang?: string;
}

/** Values in an order that matters. */
interface GraphList {
  readonly list: readonly GraphValue[];
}

/** What a property of a node holds. */
export type GraphValue = GraphLink | GraphLiteral | GraphList;

/** A thing that a file of linked data speaks of. */
export interface GraphNode {
  readonly id: string;
  /** IRIs of its classes. */
  readonly types: string[];
  /** Values by the IRI of the property; a term that no context knows stands as it is. */
  readonly properties: Map<string, GraphValue[]>;
}

/** The nodes of a file by their id, in the order in which they were met. */
export type Graph = Map<string, GraphNode>;
