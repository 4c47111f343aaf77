import { expandTerm } from './expandTerm.ts';
import { isAbsolute } from './isAbsolute.ts';
import type { LinkedContext } from './LinkedContext.ts';
import { NodeShape } from './NodeShape.ts';
import { ShapedNode, type SlotValue } from './ShapedNode.ts';

/** Reads nodes that hold nothing but plain properties: what their keys stand for is found out once for all alike. */
export class ShapedNodes {
  readonly #shapes = new Map<LinkedContext, NodeShape>();
  readonly #types = new Map<string, string[]>();

  /**
   * A new node, its lists and inner objects still empty; `undefined` where an object must be read key by key.
   * @param known ids that are taken
   * @param blank makes an id for a node without one
   */
  read(
    object: Readonly<Record<string, unknown>>,
    context: LinkedContext,
    known: { readonly has: (id: string) => boolean },
    blank: () => string,
  ): ShapedNode | undefined {
    let shape: NodeShape | undefined = this.#shapeOf(context);
    let id: string | undefined;
    let types: string[] = [];
    let isBare = true;
    const values: SlotValue[] = [];
    for (const key in object) {
      shape = shape.with(key);
      if (!shape) return undefined;
      const { step } = shape;
      if (step === 'context') continue;
      const value = object[key];
      if (step === 'property') {
        const plain = plainValue(value, shape.isLink);
        if (plain === undefined) return undefined;
        if (typeof plain === 'object') isBare = false;
        values.push(plain);
      } else if (typeof value !== 'string') return undefined;
      else if (step === 'type') types = this.#typesOf(value, context);
      else if (isAbsolute(value)) id = value;
      else return undefined;
    }
    if (id !== undefined && known.has(id)) return undefined;
    return new ShapedNode(id ?? blank(), types, shape, values, isBare);
  }

  #shapeOf(context: LinkedContext): NodeShape {
    const known = this.#shapes.get(context);
    if (known) return known;
    const fresh = new NodeShape(context);
    this.#shapes.set(context, fresh);
    return fresh;
  }

  #typesOf(type: string, context: LinkedContext): string[] {
    const iri = expandTerm(type, context)?.iri ?? type;
    const known = this.#types.get(iri);
    if (known) return known;
    const fresh = [iri];
    this.#types.set(iri, fresh);
    return fresh;
  }
}

/** A value that stands as it is written, else an empty list for it; nothing where its node must be read key by key. */
function plainValue(value: unknown, isLink: boolean): SlotValue | undefined {
  if (typeof value === 'string') return isLink && !isAbsolute(value) ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const [only] = Array.isArray(value) && value.length === 1 ? (value as readonly unknown[]) : [];
  return typeof only === 'string' ? plainValue(only, isLink) : [];
}
