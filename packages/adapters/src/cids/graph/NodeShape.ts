import { expandTerm } from './expandTerm.ts';
import type { LinkedContext, Term } from './LinkedContext.ts';

/** A property in the place that it has among those of a node. */
export interface Slot {
  readonly term: Term;
  /** Whether a text here is a link to a node. */
  readonly isLink: boolean;
}

/** What a key of a node stands for: a keyword that is read before all else, or a property. */
type Step = 'context' | 'id' | 'type' | 'property';

/** The most shapes of one file; what has another is read key by key. */
const most = 2_000;

/** The keys of a node in their order, under one context: what they stand for is found out once for all nodes alike. */
export class NodeShape {
  readonly context: LinkedContext;
  readonly slots: readonly Slot[];
  /** What the last key stands for. */
  readonly step: Step;
  /** Whether a text under the last key is a link to a node. */
  readonly isLink: boolean;
  readonly #next = new Map<string, NodeShape | undefined>();
  readonly #count: { shapes: number };

  constructor(
    context: LinkedContext,
    slots: readonly Slot[] = [],
    step: Step = 'context',
    count = { shapes: 0 },
  ) {
    this.context = context;
    this.slots = slots;
    this.step = step;
    this.isLink = slots.at(-1)?.isLink ?? false;
    this.#count = count;
  }

  /** The shape with one more key; `undefined` where a node with that key has to be read key by key. */
  with(key: string): NodeShape | undefined {
    const known = this.#next.get(key);
    if (known || this.#next.has(key)) return known;
    const fresh = this.#grow(key);
    if (this.#next.size < most) this.#next.set(key, fresh);
    return fresh;
  }

  #grow(key: string): NodeShape | undefined {
    this.#count.shapes += 1;
    if (this.#count.shapes > most) return undefined;
    const { context, slots } = this;
    if (key === '@context' || key === '@id' || key === '@type')
      return new NodeShape(context, slots, key.slice(1) as Step, this.#count);
    const term = expandTerm(key, context);
    if (!term || context.language !== undefined || !isPlain(term)) return undefined;
    if (slots.some((slot) => slot.term.iri === term.iri)) return undefined;
    const slot = { term, isLink: term.type === '@id' };
    return new NodeShape(context, [...slots, slot], 'property', this.#count);
  }
}

const isPlain = ({ iri, reverse, containers, type, language }: Term): boolean =>
  !iri.startsWith('@') &&
  !reverse &&
  !containers &&
  type !== '@json' &&
  type !== '@vocab' &&
  language === undefined;
