import type { Extensions, Json, LocalizedText } from '@jalon/core';
import { textIn } from '@jalon/core';
import { addValue } from '../graph/addValue.ts';
import type { Graph, GraphNode, GraphValue } from '../graph/GraphNode.ts';
import { jalonNamespace, prefixes } from '../graph/vocabulary.data.ts';

/** What was kept of an entity or of a part of it when it was read. */
export type Kept = { readonly [key: string]: Json };

const isKept = (json: Json | undefined): json is Kept =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What was kept of an entity. */
export const keptOf = (entity: { readonly extensions?: Extensions }): Kept => {
  const extensions = entity.extensions;
  const kept = extensions && Object.hasOwn(extensions, 'cids') ? extensions['cids'] : undefined;
  return isKept(kept) ? kept : {};
};

/** The part of an entity that was kept under a property. */
function keptPart(kept: Kept, property: string): Kept | undefined {
  const values = Object.hasOwn(kept, property) ? kept[property] : undefined;
  const [first] = Array.isArray(values) ? (values as readonly Json[]) : [];
  return isKept(first) &&
    !('@value' in first) &&
    !('@list' in first) &&
    (Object.keys(first).length > 1 || !('@id' in first))
    ? first
    : undefined;
}

const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Builds the nodes of a file. */
export class GraphMaker {
  readonly graph: Graph = new Map();
  readonly #lang: string;
  #blanks = 0;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** A node with its class, given short: `cids:Indicator`. */
  node(id: string, ...types: readonly string[]): GraphNode {
    const node: GraphNode = { id, types: types.map(fullIri), properties: new Map() };
    this.graph.set(id, node);
    return node;
  }

  link(node: GraphNode, property: string, id: string | undefined): void {
    if (id !== undefined) addValue(node, fullIri(property), { id });
  }

  literal(node: GraphNode, property: string, value: string, type?: string): void {
    addValue(node, fullIri(property), { value, ...(type === undefined ? {} : { type: fullIri(type) }) });
  }

  /** A text: in one language where the standard has its place, in all under a term of ours where there are several. */
  text(node: GraphNode, property: string | undefined, own: string, text: LocalizedText | undefined): void {
    if (text === undefined) return;
    const plain = typeof text === 'string';
    const has = plain || Object.keys(text).length > 0;
    if (property !== undefined && has) this.literal(node, property, textIn(text, this.#lang));
    if (plain && property !== undefined) return;
    if (plain) {
      addValue(node, jalonNamespace + own, { value: text });
    } else if (has && Object.keys(text).every((tag) => languageTag.test(tag))) {
      for (const [lang, value] of Object.entries(text)) addValue(node, jalonNamespace + own, { value, lang });
    } else this.own(node, own, text);
  }

  /** A field under a term of our own, as it stands in the dossier. */
  own(node: GraphNode, field: string, value: Json | undefined): void {
    if (value === undefined) return;
    const isPlain = typeof value !== 'object' || value === null;
    addValue(node, jalonNamespace + field, isPlain ? { value } : { value, type: '@json' });
  }

  /** Fields under terms of our own. */
  owns(node: GraphNode, entity: object, fields: object): void {
    const values = new Map(Object.entries(entity) as [string, Json | undefined][]);
    for (const field of Object.keys(fields)) this.own(node, field, values.get(field));
  }

  /** A node that is a part of another, with what was kept of it. */
  part(holder: GraphNode, property: string, id: string, type: string, kept: Kept): GraphNode {
    const part = keptPart(kept, fullIri(property)) ?? {};
    const own = part['@id'];
    const node = this.node(typeof own === 'string' ? own : id, type);
    this.link(holder, property, node.id);
    this.keep(node, part);
    return node;
  }

  /** Puts back what was kept, beside what is there. */
  keep(node: GraphNode, kept: Kept, except: readonly string[] = []): void {
    const left = new Set(except.map(fullIri));
    if (Array.isArray(kept['@type']))
      node.types.splice(0, node.types.length, ...(kept['@type'] as readonly Json[]).map(String));
    for (const [property, values] of Object.entries(kept)) {
      if (property.startsWith('@') || property === 'targets' || !Array.isArray(values)) continue;
      const from = left.has(property) && keptPart(kept, property) ? 1 : 0;
      for (const value of (values as readonly Json[]).slice(from)) {
        const back = this.value(value);
        if (back) addValue(node, property, back);
      }
    }
  }

  /** A kept value, as it stood. */
  value(json: Json): GraphValue | undefined {
    if (!isKept(json)) return undefined;
    if ('@value' in json) {
      const { '@value': value = null, '@type': type, '@language': lang } = json;
      return {
        value,
        ...(typeof type === 'string' ? { type } : {}),
        ...(typeof lang === 'string' ? { lang } : {}),
      };
    }
    const list = json['@list'];
    if (Array.isArray(list))
      return { list: (list as readonly Json[]).flatMap((each) => this.value(each) ?? []) };
    const id = json['@id'];
    if (typeof id === 'string' && Object.keys(json).length === 1) return { id };
    return { id: this.whole(json).id };
  }

  /** A node that was kept whole. */
  whole(kept: Kept): GraphNode {
    const id = kept['@id'];
    this.#blanks += 1;
    const name = typeof id === 'string' ? id : `_:jalon${this.#blanks}`;
    const node = this.graph.get(name) ?? this.node(name);
    this.keep(node, kept);
    return node;
  }
}

/** An IRI from its short form. */
export function fullIri(compact: string): string {
  const colon = compact.indexOf(':');
  const prefix = compact.slice(0, colon);
  if (prefix === 'jalon') return jalonNamespace + compact.slice(colon + 1);
  return Object.hasOwn(prefixes, prefix)
    ? prefixes[prefix as keyof typeof prefixes] + compact.slice(colon + 1)
    : compact;
}
