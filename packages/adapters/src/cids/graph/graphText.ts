import type { Json } from '@jalon/core';
import type { Graph, GraphNode, GraphValue } from './GraphNode.ts';
import { cidsContext, type Term } from './LinkedContext.ts';
import { contextAddress, jalonNamespace, prefixes } from './vocabulary.data.ts';

interface Shortening {
  readonly terms: ReadonlyMap<string, readonly [name: string, term: Term]>;
  readonly short: (iri: string) => string;
}

type Written = { [key: string]: Json };

/**
 * The nodes as JSON-LD, as the standard’s own files are: a list of nodes, each with the address of its context. The same
 * nodes give the same text.
 */
export function graphText(graph: Graph): string {
  const context = [contextAddress, { jalon: jalonNamespace }];
  const shortening = shorteningOf();
  const references = new Map<string, number>();
  for (const node of graph.values())
    for (const values of node.properties.values())
      for (const id of linksOf(values)) references.set(id, (references.get(id) ?? 0) + 1);
  const isInner = (id: string) => id.startsWith('_:jalon') && references.get(id) === 1;
  const write = (node: GraphNode, open: readonly string[]): Written => {
    const inner = (id: string) => {
      const found = isInner(id) && !open.includes(id) ? graph.get(id) : undefined;
      return found && write(found, [...open, id]);
    };
    const isNameless = node.id.startsWith('_:jalon') && (references.get(node.id) ?? 0) < 2;
    const written: [string, Json][] = [];
    if (node.types.length > 0) written.push(['@type', single(node.types.map(shortening.short))]);
    if (!isNameless) written.push(['@id', node.id]);
    for (const [property, values] of node.properties)
      if (values.length > 0) written.push(compact(property, values, shortening, inner));
    return Object.fromEntries(written);
  };
  const lines = [...graph.values()]
    .filter(({ id }) => !isInner(id))
    .map((node) =>
      JSON.stringify({ '@context': context, ...write(node, [node.id]) }, null, 2).replaceAll('\n', '\n  '),
    );
  return lines.length === 0 ? '[]\n' : `[\n  ${lines.join(',\n  ')}\n]\n`;
}

const linksOf = (values: readonly GraphValue[]): readonly string[] =>
  values.flatMap((value) => ('id' in value ? [value.id] : 'list' in value ? linksOf(value.list) : []));

const single = (values: readonly Json[]): Json => (values.length === 1 ? (values[0] ?? null) : values);

function compact(
  property: string,
  values: readonly GraphValue[],
  { terms, short }: Shortening,
  inner: (id: string) => Written | undefined,
): [string, Json] {
  const [name, term] = terms.get(property) ?? [];
  if (name !== undefined && values.every((value) => suits(value, term)))
    return [
      name,
      single(
        values.map((value) =>
          'id' in value ? (inner(value.id) ?? value.id) : 'value' in value ? value.value : null,
        ),
      ),
    ];
  return [short(property), single(values.map((value) => full(value, short, inner)))];
}

/** Whether a value says all that there is to say of it by standing behind a term. */
function suits(value: GraphValue, term: Term | undefined): boolean {
  if ('id' in value) return term?.type === '@id';
  if ('list' in value || value.lang !== undefined || typeof value.value !== 'string') return false;
  return value.type === undefined ? term?.type === `${prefixes.xsd}string` : term?.type === value.type;
}

function full(
  value: GraphValue,
  short: (iri: string) => string,
  inner: (id: string) => Written | undefined,
): Json {
  if ('list' in value) return { '@list': value.list.map((each) => full(each, short, inner)) };
  if ('id' in value) return inner(value.id) ?? { '@id': value.id };
  if (value.type === undefined && value.lang === undefined) return value.value;
  return {
    ...(value.type === undefined ? {} : { '@type': short(value.type) }),
    ...(value.lang === undefined ? {} : { '@language': value.lang }),
    '@value': value.value,
  };
}

function shorteningOf(): Shortening {
  const terms = new Map<string, readonly [string, Term]>();
  for (const [name, term] of cidsContext().terms)
    if (term.type !== undefined) terms.set(term.iri, [name, term]);
  const namespaces = [...Object.entries(prefixes), ['jalon', jalonNamespace] as const];
  const known = new Map<string, string>();
  return {
    terms,
    short: (iri) => {
      const found = known.get(iri);
      if (found !== undefined) return found;
      const [prefix, namespace] =
        namespaces.find(
          ([, each]) => iri.startsWith(each) && /^[A-Za-z_][\w-]*$/.test(iri.slice(each.length)),
        ) ?? [];
      const short = namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
      if (known.size < 10_000) known.set(iri, short);
      return short;
    },
  };
}
