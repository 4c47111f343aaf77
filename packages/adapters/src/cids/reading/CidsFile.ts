import {
  type Extensions,
  type Grain,
  grainOfSpan,
  type IsoDay,
  type Issue,
  type Json,
  type LocalizedText,
} from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { cidsIssue } from '../cidsIssue.ts';
import type { Graph, GraphNode } from '../graph/GraphNode.ts';
import { ShapedNode, type SlotValue } from '../graph/ShapedNode.ts';
import type { CidsKind } from './CidsKind.ts';
import { FileLinks } from './FileLinks.ts';
import { FileNames } from './FileNames.ts';
import { type Inlining, keptRest } from './keptJson.ts';
import { NodeView } from './NodeView.ts';
import { readDay } from './readDays.ts';

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;

/** The last part of an IRI that can be an id. */
export const idPart = (iri: string): string | undefined => {
  const part = iri.replace(/[/#?]+$/, '').replace(/^.*[/#:?=]/, '');
  return wellFormed.test(part) ? part : undefined;
};

/** Kinds whose nodes become entities with ids. */
const named = new Set<CidsKind>([
  'organisation',
  'stakeholder',
  'result-node',
  'result-link',
  'indicator',
  'dimension',
  'target',
  'observation',
  'claim',
]);

/** The nodes of a file with their kinds, the ids that they get, and what is said about them. */
export class CidsFile implements Inlining {
  readonly views = new Map<string, NodeView>();
  /** What nodes tell of one another. */
  readonly links = new FileLinks(this);
  readonly kinds = { get: (id: string): CidsKind | undefined => this.views.get(id)?.kind };
  /** Ids of entities by IRI. */
  readonly ids = new Map<string, string>();
  /** The node of a dossier that was written by this library. */
  readonly dossier: NodeView | undefined;
  /** Nodes that were read as a part of another. */
  readonly absorbed = new Set<string>();
  /** IRI of the organisation that a writer was told to have defined all indicators. */
  readonly definer: Json | undefined;
  /** Whether several dossiers come from it. */
  isShared = false;
  readonly issues: Issue[] = [];
  readonly file: string | undefined;
  readonly #base: string | undefined;
  readonly #byKind = new Map<CidsKind, NodeView[]>();
  readonly #leftOut = new Set<string>();
  readonly #references = new Map<string, number>();
  readonly #grains = new Map<string, Grain>();
  readonly #days = { start: new Map<string, IsoDay>(), end: new Map<string, IsoDay>() };
  readonly #inlined = new Set<string>();

  constructor(graph: Graph, file?: string) {
    this.file = file;
    const names = new FileNames();
    for (const node of graph.values()) {
      const view = new NodeView(node, names);
      const { kind } = view;
      this.views.set(node.id, view);
      const alike = this.#byKind.get(kind);
      if (alike) alike.push(view);
      else this.#byKind.set(kind, [view]);
      this.#countReferences(node);
    }
    for (const { id } of this.of('person')) this.#leftOut.add(id);
    if (this.#leftOut.size > 0) this.say('cids/person-left-out', { count: this.#leftOut.size });
    this.dossier = this.of('dossier')[0];
    const base = this.dossier?.own('base');
    const id = this.dossier?.own('id');
    this.definer = this.dossier?.own('definer');
    this.#base = typeof base === 'string' ? base : typeof id === 'string' ? `urn:jalon:${id}:` : undefined;
    this.#giveIds();
  }

  #countReferences(node: GraphNode): void {
    if (node instanceof ShapedNode && node.shape && node.isBare) return;
    const lists: Iterable<SlotValue> =
      node instanceof ShapedNode && node.shape ? node.values : node.properties.values();
    for (const values of lists)
      if (typeof values === 'object')
        for (const value of values)
          if ('id' in value && value.id.startsWith('_:'))
            this.#references.set(value.id, (this.#references.get(value.id) ?? 0) + 1);
  }

  /** A node that was looked into and stays whole all the same. */
  unread(view: NodeView): void {
    view.forget();
  }

  /** The grain of a span of days, which reports share by the thousand. */
  grainOf(start: string, end: string): Grain {
    const key = `${start} ${end}`;
    const known = this.#grains.get(key);
    if (known) return known;
    const grain = grainOfSpan(start, end);
    this.#grains.set(key, grain);
    return grain;
  }

  /** The day that a text names, which reports share by the thousand. */
  dayOf(text: string, end: 'start' | 'end'): IsoDay | undefined {
    const days = this.#days[end];
    const known = days.get(text);
    if (known !== undefined) return known;
    const fresh = readDay(text, end);
    if (fresh !== undefined) days.set(text, fresh);
    return fresh;
  }

  of(kind: CidsKind): readonly NodeView[] {
    return this.#byKind.get(kind) ?? [];
  }

  say(...args: Parameters<typeof cidsIssue>): void {
    const [code, params, severity = 'warning', at] = args;
    const place = at ?? (this.file === undefined ? undefined : ({ in: 'dossier', file: this.file } as const));
    this.issues.push(cidsIssue(code, params, severity, place));
  }

  /** Whether an IRI was made by this library for the dossier of the file, or for any. */
  isOwn(iri: string): boolean {
    return (this.#base !== undefined && iri.startsWith(this.#base)) || iri.startsWith('urn:jalon:');
  }

  /** Whether a node was written by this library, and therefore says all that there is to say. */
  isOurs(view: NodeView): boolean {
    return this.isOwn(view.id) || view.has('jalon:id');
  }

  /** Nodes without an id that nothing else points at stand where they are used. */
  inline(id: string): NodeView | undefined {
    if (!id.startsWith('_:') || this.ids.has(id) || this.#inlined.has(id)) return undefined;
    if ((this.#references.get(id) ?? 0) > 1 && !id.startsWith('_:jalon')) return undefined;
    this.#inlined.add(id);
    return this.views.get(id);
  }

  /** Whether a node is that of a person, whom no dossier names. */
  isLeftOut(id: string): boolean {
    return this.#leftOut.has(id);
  }

  /** How a node is called in what is said: by its IRI, else by the id that it gets or by its classes. */
  shown(view: NodeView): string {
    return view.id.startsWith('_:') ? (this.ids.get(view.id) ?? [...view.classes].join(', ')) : view.id;
  }

  /** The IRI under which a node is linked to: one that has none, and becomes an entity, gets one from its id. */
  iriOf(id: string): string {
    const own = id.startsWith('_:') ? this.ids.get(id) : undefined;
    return own === undefined ? id : `urn:cids:${this.kinds.get(id)}:${own}`;
  }

  isReferred(id: string): boolean {
    return (this.#references.get(id) ?? 0) > 0;
  }

  /** Whether nothing can link to a node: it has no IRI, and was given none. */
  #isNameless(id: string): boolean {
    return id.startsWith('_:') && !this.links.isLinked(id);
  }

  /** What is kept of a node beside what was read: foreign IRI, unusual classes, other properties. */
  extensionsOf(
    view: NodeView,
    usual: string,
    more: { readonly [property: string]: Json } = {},
  ): { extensions?: Extensions } {
    const isUsual = view.types.length === 1 && view.types[0] === usual;
    const kept = {
      ...(this.#isNameless(view.id) || this.isOwn(view.id) ? {} : { '@id': this.iriOf(view.id) }),
      ...(isUsual || view.types.length === 0 ? {} : { '@type': view.types }),
      ...keptRest(view, this),
      ...more,
    };
    return Object.keys(kept).length > 0 ? { extensions: { cids: kept } } : {};
  }

  /** A name that a model must have: the id stands in for one that is missing. */
  nameOf(view: NodeView, text: LocalizedText | undefined): LocalizedText {
    if (text !== undefined) return text;
    if (!this.isOurs(view)) this.say('cids/no-name', { iri: this.shown(view) }, 'hint');
    return this.isOurs(view) ? '' : standIn(this.shown(view));
  }

  #giveIds(): void {
    const mint = new IdMint([]);
    const strangers: NodeView[] = [];
    for (const view of this.views.values()) {
      if (!named.has(view.kind)) continue;
      const own = this.isOwn(view.id) ? this.#ownId(view.id) : view.own('id');
      if (typeof own === 'string' && wellFormed.test(own)) {
        this.ids.set(view.id, own);
        mint.reserve([own]);
      } else strangers.push(view);
    }
    const taken = new Set(this.ids.values());
    for (const view of strangers) {
      const { kind } = view;
      const part = view.id.startsWith('_:') ? undefined : idPart(view.id);
      const id =
        part === undefined
          ? mint.fromText(kind, seedOf(view, kind))
          : mint.fromId(taken.has(part) ? `${kind}-${part}`.slice(0, 128) : part);
      taken.add(id);
      this.ids.set(view.id, id);
    }
  }

  #ownId(iri: string): string | undefined {
    const rest = this.#base !== undefined && iri.startsWith(this.#base) ? iri.slice(this.#base.length) : iri;
    return idPart(rest);
  }
}

function seedOf(view: NodeView, kind: CidsKind): string {
  const name = view.see('hasName').find((each) => 'value' in each);
  return name && 'value' in name ? String(name.value) : kind;
}

/** What an IRI shows where there is no name: its last part, else its host. */
export const standIn = (iri: string): string => /^https?:\/\/([^/]+)/.exec(iri)?.[1] ?? idPart(iri) ?? iri;
