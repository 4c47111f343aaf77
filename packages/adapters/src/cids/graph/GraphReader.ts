import type { Issue, Json } from '@jalon/core';
import { cidsIssue } from '../cidsIssue.ts';
import { addTypes } from './addTypes.ts';
import { addValue, distinct } from './addValue.ts';
import { expandId, expandTerm } from './expandTerm.ts';
import type { FileContexts } from './FileContexts.ts';
import type { Graph, GraphNode, GraphValue } from './GraphNode.ts';
import { headOf } from './headOf.ts';
import { keywordsOf } from './keywordsOf.ts';
import type { LinkedContext, Term } from './LinkedContext.ts';
import { literalOf, valueObject } from './literalOf.ts';
import type { NodeShape } from './NodeShape.ts';
import type { ShapedNode } from './ShapedNode.ts';
import { ShapedNodes } from './ShapedNodes.ts';

type Entries = Readonly<Record<string, unknown>>;

/** How deep objects may stand in one another. */
const deepest = 200;

/** Walks a document of linked data and gathers its nodes. */
export class GraphReader {
  readonly graph: Graph = new Map();
  /** How often terms stood there that no context knows. */
  readonly unknownTerms = new Map<string, number>();
  readonly #start: LinkedContext;
  readonly #contexts: FileContexts;
  readonly #say: (issue: Issue) => void;
  readonly #shapes = new ShapedNodes();
  #blanks = 0;

  constructor(start: LinkedContext, contexts: FileContexts, say: (issue: Issue) => void) {
    this.#start = start;
    this.#contexts = contexts;
    this.#say = say;
  }

  read(json: object): void {
    for (const each of Array.isArray(json) ? json.flat(1) : [json])
      if (isObject(each)) this.#node(each, this.#start, 0);
  }

  /** The id of the node that an object stands for; nothing for an object that only holds a graph. */
  #node(object: Entries, before: LinkedContext, depth: number): string | undefined {
    if (this.#isTooDeep(depth)) return undefined;
    const context = this.#contexts.of(object, before);
    const shaped = this.#shaped(object, context, depth);
    if (shaped !== undefined) return shaped;
    const { id, isOnlyGraph } = headOf(object, context);
    const node = isOnlyGraph ? undefined : this.#nodeOf(id);
    for (const key in object)
      if (key !== '@context') {
        const term = expandTerm(key, context);
        if (node) this.#entry(node, term, key, object[key], context, depth);
        else if (term?.iri === '@graph' || term?.iri === '@included')
          this.#contents(object[key], context, depth);
      }
    return node?.id;
  }

  /** The id of a node that holds nothing but plain properties; nothing where it must be read key by key. */
  #shaped(object: Entries, context: LinkedContext, depth: number): string | undefined {
    const node = this.#shapes.read(object, context, this.graph, () => this.#freshBlank());
    if (!node) return undefined;
    this.graph.set(node.id, node);
    if (!node.isBare && node.shape) this.#innerValues(object, node, node.shape, depth);
    return node.id;
  }

  #innerValues(object: Entries, node: ShapedNode, { slots, context }: NodeShape, depth: number): void {
    let at = 0;
    for (const key in object) {
      if (key === '@context' || key === '@id' || key === '@type') continue;
      const term = slots[at]?.term;
      if (term && typeof node.values[at] === 'object') {
        const found: GraphValue[] = [];
        this.#values(object[key], term, context, depth, found);
        node.fill(at, term.iri, found);
      }
      at += 1;
    }
  }

  /** The id of a node inside another, where it is plain and brings no terms of its own. */
  #innerNode(object: Entries, context: LinkedContext, depth: number): string | undefined {
    if (depth > deepest || !this.#contexts.isUsual(object)) return undefined;
    return this.#shaped(object, this.#contexts.of(object, context), depth);
  }

  #contents(value: unknown, context: LinkedContext, depth: number): void {
    for (const each of asList(value)) if (isObject(each)) this.#node(each, context, depth + 1);
  }

  #nodeOf(id: string | undefined): GraphNode {
    const name = id ?? this.#freshBlank();
    const known = this.graph.get(name);
    // what is added to a node must find its properties told apart
    if (known?.properties) return known;
    const node: GraphNode = { id: name, types: [], properties: new Map() };
    this.graph.set(name, node);
    return node;
  }

  #freshBlank(): string {
    this.#blanks += 1;
    return `_:jalon${this.#blanks}`;
  }

  #entry(
    node: GraphNode,
    term: Term | undefined,
    key: string,
    value: unknown,
    context: LinkedContext,
    depth: number,
  ): void {
    const iri = term?.iri ?? key;
    if (iri === '@type') {
      addTypes(node, asList(value), context);
    } else if (iri === '@graph' || iri === '@included') {
      this.#contents(value, context, depth);
    } else if (iri === '@reverse') {
      if (isObject(value))
        for (const [property, sources] of Object.entries(value))
          this.#point(sources, expandTerm(property, context)?.iri ?? property, node, context, depth);
    } else if (iri === '@nest') {
      for (const each of asList(value))
        if (isObject(each))
          for (const [inner, held] of Object.entries(each))
            this.#entry(node, expandTerm(inner, context), inner, held, context, depth);
    } else if (iri.startsWith('@')) {
      return;
    } else if (term?.reverse) {
      this.#point(value, iri, node, context, depth);
    } else {
      if (!term) this.unknownTerms.set(key, (this.unknownTerms.get(key) ?? 0) + 1);
      const values: GraphValue[] = [];
      this.#values(value, term, context, depth, values);
      if (node.properties.has(iri)) for (const each of values) addValue(node, iri, each);
      else node.properties.set(iri, values.length > 1 ? distinct(values) : values);
    }
  }

  /** Lets nodes that stand here point at another. */
  #point(sources: unknown, property: string, target: GraphNode, context: LinkedContext, depth: number): void {
    for (const each of asList(sources)) {
      const id =
        typeof each === 'string'
          ? expandId(each, context)
          : isObject(each)
            ? this.#node(each, context, depth + 1)
            : undefined;
      if (id !== undefined) addValue(this.#nodeOf(id), property, { id: target.id });
    }
  }

  #values(
    value: unknown,
    term: Term | undefined,
    context: LinkedContext,
    depth: number,
    into: GraphValue[],
  ): void {
    if (value === null || value === undefined || this.#isTooDeep(depth)) return;
    if (term?.type === '@json') into.push({ value: value as Json, type: '@json' });
    else if (Array.isArray(value)) {
      if (term?.containers?.includes('@list')) into.push(this.#list(value, term, context, depth));
      else for (const each of value) this.#values(each, term, context, depth + 1, into);
    } else if (isObject(value)) {
      const id = typeof value['@type'] === 'string' ? this.#innerNode(value, context, depth + 1) : undefined;
      if (id !== undefined) into.push({ id });
      else this.#object(value, term, this.#contexts.of(value, context), depth, into);
    } else into.push(literalOf(value as string | number | boolean, term, context));
  }

  #object(
    object: Entries,
    term: Term | undefined,
    context: LinkedContext,
    depth: number,
    into: GraphValue[],
  ): void {
    const { keywords, count } = keywordsOf(object, context);
    const id = count === 1 ? keywords?.get('@id') : undefined;
    if (typeof id === 'string') {
      // what is only pointed at stands where it is told of
      into.push({ id: expandId(id, context) });
    } else if (keywords?.has('@value')) {
      const literal = valueObject(keywords, context);
      if (literal) into.push(literal);
    } else if (keywords?.has('@list')) {
      into.push(this.#list(asList(keywords.get('@list')), term, context, depth));
    } else if (keywords?.has('@set')) {
      this.#values(keywords.get('@set'), term, context, depth + 1, into);
    } else if (!keywords && term?.containers) {
      this.#contained(object, term, term.containers, context, depth, into);
    } else this.#link(object, context, depth, into);
  }

  /** Values by language, index or id. */
  #contained(
    object: Entries,
    term: Term,
    containers: readonly string[],
    context: LinkedContext,
    depth: number,
    into: GraphValue[],
  ): void {
    if (containers.includes('@language')) {
      for (const [lang, texts] of Object.entries(object))
        for (const value of asList(texts))
          if (typeof value === 'string') into.push(lang === '@none' ? { value } : { value, lang });
    } else if (containers.includes('@index')) {
      for (const each of Object.values(object)) this.#values(each, term, context, depth + 1, into);
    } else if (containers.includes('@id')) {
      for (const [id, each] of Object.entries(object))
        if (isObject(each)) this.#link({ '@id': id, ...each }, context, depth, into);
    } else this.#link(object, context, depth, into);
  }

  #link(object: Entries, context: LinkedContext, depth: number, into: GraphValue[]): void {
    const id = this.#node(object, context, depth + 1);
    if (id !== undefined) into.push({ id });
  }

  #list(
    values: readonly unknown[],
    term: Term | undefined,
    context: LinkedContext,
    depth: number,
  ): GraphValue {
    const { containers: _, ...single } = term ?? { iri: '' };
    const list: GraphValue[] = [];
    for (const each of values) this.#values(each, single, context, depth + 1, list);
    return { list };
  }

  #isTooDeep(depth: number): boolean {
    if (depth <= deepest) return false;
    this.#say(cidsIssue('cids/too-deep', { limit: deepest }, 'error'));
    return true;
  }
}

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
