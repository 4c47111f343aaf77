import type { Graph, GraphNode, GraphValue } from '../graph/GraphNode.ts';
import { type CidsTier, classesOf, demandsOf, type TierDemand } from './CidsTier.ts';

/** One demand of a tier that a node does not meet. */
export interface Shortfall {
  readonly node: GraphNode;
  /** IRI of the class that the demand belongs to. */
  readonly type: string;
  readonly demand: TierDemand;
  readonly values: readonly GraphValue[];
  /** Those of them that are of the right kind. */
  readonly good: readonly GraphValue[];
  /** Nothing, or too little, stands there; otherwise what stands there is refused. */
  readonly isMissing: boolean;
}

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const dateTime = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * What a tier asks and the nodes do not meet, by our own table of its demands.
 * @param graph all nodes of a file
 * @param only the ids to look at; without it all
 */
export function* findShortfalls(
  graph: Graph,
  tier: CidsTier,
  demands: ReadonlyMap<string, readonly TierDemand[]> = demandsOf(tier),
  only?: Iterable<string>,
): Generator<Shortfall> {
  const types = new Map<string, ReadonlySet<string>>();
  const isA = (id: string, kind: string) => {
    const node = graph.get(id);
    if (!node) return false;
    const known = types.get(id) ?? classesOf(node.types);
    types.set(id, known);
    return known.has(kind);
  };
  for (const id of only ?? graph.keys()) {
    const node = graph.get(id);
    if (!node) continue;
    for (const type of classesOf(node.types))
      for (const demand of demands.get(type) ?? []) {
        const values = node.properties.get(demand.property) ?? [];
        const good = values.filter((each) => fits(each, demand, tier, isA));
        if (good.length === values.length && values.length >= demand.least && values.length <= demand.most)
          continue;
        yield { node, type, demand, values, good, isMissing: values.length < demand.least };
      }
  }
}

function fits(
  value: GraphValue,
  demand: TierDemand,
  tier: CidsTier,
  isA: (id: string, kind: string) => boolean,
): boolean {
  if (demand.kind === 'never' || 'list' in value) return false;
  if ('id' in value)
    return demand.isLink && (tier === 'basic' || !value.id.startsWith('_:')) && isA(value.id, demand.kind);
  if (demand.isLink || value.lang !== undefined) return false;
  const type = value.type ?? nativeType(value.value);
  if (type !== demand.kind) return false;
  if (type === `${xsd}dateTime`) return dateTime.test(String(value.value));
  return type !== `${xsd}boolean` || ['true', 'false', '0', '1'].includes(String(value.value));
}

function nativeType(value: unknown): string {
  if (typeof value === 'boolean') return `${xsd}boolean`;
  if (typeof value === 'number') return xsd + (Number.isInteger(value) ? 'integer' : 'double');
  return `${xsd}string`;
}
