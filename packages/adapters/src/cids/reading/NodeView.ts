import { type Json, type LocalizedText, sameJson } from '@jalon/core';
import type { GraphLiteral, GraphNode, GraphValue } from '../graph/GraphNode.ts';
import { ShapedNode, type SlotValue } from '../graph/ShapedNode.ts';
import type { CidsKind } from './CidsKind.ts';
import type { FileNames, ShapeNames } from './FileNames.ts';

const none: readonly never[] = [];
const nothing: ReadonlyMap<string, readonly GraphValue[]> = /* @__PURE__ */ new Map();

/** The values of a node as they are written, with what stands where. */
export interface ShapedValues {
  readonly slots: ShapeNames;
  readonly values: readonly SlotValue[];
  /** Whether every value stands as it is written. */
  readonly isBare: boolean;
}

/** A node as the readers of models look at it: by bare names, with a memory of what was read. */
export class NodeView {
  readonly id: string;
  /** IRIs of its classes, as the standard has them now. */
  readonly types: readonly string[];
  readonly classes: ReadonlySet<string>;
  /** Whether terms of ours stand on it. */
  readonly hasOwnTerms: boolean;
  readonly kind: CidsKind;
  readonly #node: GraphNode;
  readonly #names: FileNames;
  readonly #shaped: ShapedValues | undefined;
  #opened: Map<string, GraphValue[]> | undefined;
  #taken: Map<string, Set<GraphValue> | 'all'> | undefined;

  constructor(node: GraphNode, names: FileNames) {
    this.id = node.id;
    this.#node = node;
    this.#names = names;
    const { types, names: classes, kind } = names.classesOf(node.types);
    this.types = types;
    this.classes = classes;
    if (node instanceof ShapedNode && node.shape) {
      const slots = names.ofShape(node.shape);
      this.#shaped = { slots, values: node.values, isBare: node.isBare };
      this.hasOwnTerms = slots.hasOwnTerms;
    } else {
      this.hasOwnTerms = false;
      for (const property of node.properties.keys())
        if (names.of(property).name.startsWith('jalon:')) this.hasOwnTerms = true;
    }
    this.kind = kind ?? this.#kindWithout();
  }

  /** Its values as they are written, until somebody looks at them one by one. */
  get shaped(): ShapedValues | undefined {
    return this.#opened ? undefined : this.#shaped;
  }

  /** Whether a text under a name may tell its language: what stands as it is written tells none. */
  mayTellLanguage(name: string): boolean {
    const shaped = this.shaped;
    if (shaped?.isBare) return false;
    return !shaped || typeof shaped.values[shaped.slots.at.get(name) ?? -1] === 'object';
  }

  /** The kind of a node whose classes tell none; what bears a person’s name is a person. */
  #kindWithout(): CidsKind {
    if (this.has('familyName') || this.has('givenName')) return 'person';
    if (!/^https?:\/\/metadata\.un\.org\/sdg\//.test(this.id)) return 'other';
    const isEmpty = this.types.length === 0 && (this.shaped?.values ?? [...this.#values]).length === 0;
    return isEmpty ? 'other' : 'code';
  }

  get #values(): Map<string, GraphValue[]> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  #open(): Map<string, GraphValue[]> {
    const { properties } = this.#node;
    let isRenamed = false;
    for (const property of properties.keys()) if (this.#names.of(property).iri !== property) isRenamed = true;
    if (!isRenamed) return properties;
    const renamed = new Map<string, GraphValue[]>();
    for (const [property, values] of properties) {
      const { iri } = this.#names.of(property);
      const before = renamed.get(iri);
      if (before) before.push(...values);
      else renamed.set(iri, [...values]);
    }
    return renamed;
  }

  /** The values of a property by its bare name, whatever namespace it was written in. */
  see(name: string): readonly GraphValue[] {
    if (!this.has(name)) return none;
    let found: readonly GraphValue[] = none;
    for (const iri of this.#names.irisOf(name)) {
      const values = this.#values.get(iri);
      if (values) found = found.length === 0 ? values : [...found, ...values];
    }
    return found;
  }

  has(name: string): boolean {
    const slots = this.shaped?.slots;
    if (slots) return slots.at.has(name);
    return this.#names.irisOf(name).some((iri) => this.#values.has(iri));
  }

  /** The values of a property, which count as read from now on. */
  take(name: string): readonly GraphValue[] {
    if (!this.has(name)) return none;
    for (const iri of this.#names.irisOf(name)) if (this.#values.has(iri)) this.#take(iri, 'all');
    return this.see(name);
  }

  /** Lets single values of a property count as read. */
  takeOnly(name: string, isRead: (value: GraphValue) => boolean): void {
    if (!this.has(name)) return;
    for (const iri of this.#names.irisOf(name)) {
      const values = this.#values.get(iri);
      const before = this.#taken?.get(iri);
      if (!values || before === 'all') continue;
      const read = values.filter(isRead);
      if (read.length === values.length) this.#take(iri, 'all');
      else if (read.length > 0) this.#take(iri, new Set([...(before ?? none), ...read]));
    }
  }

  /** Puts another value in place of one that was read, or takes that away. */
  replace(name: string, before: GraphValue, after: GraphValue | undefined): void {
    for (const iri of this.#names.irisOf(name)) {
      const values = this.#values.get(iri) ?? [];
      const at = values.indexOf(before);
      if (at !== -1) values.splice(at, 1, ...(after ? [after] : []));
    }
  }

  /** Ids of the nodes that a property points at. */
  links(name: string): readonly string[] {
    const shaped = this.shaped;
    if (shaped) {
      const at = shaped.slots.at.get(name);
      if (at === undefined) return none;
      const value = shaped.values[at];
      // links that stand as they are written need no telling apart
      if (typeof value === 'string' && shaped.slots.isPlain) return shaped.slots.links[at] ? [value] : none;
    }
    return this.see(name).flatMap((value) =>
      'id' in value ? [value.id] : 'list' in value ? linksIn(value.list) : [],
    );
  }

  /** Ids of the nodes that it points at, by the names of the properties. */
  namedLinks(): readonly (readonly [name: string, ids: readonly string[]])[] {
    return [...this.#values].map(([property, values]) => [
      this.#names.of(property).name,
      values.flatMap((value) => ('id' in value ? [value.id] : 'list' in value ? linksIn(value.list) : [])),
    ]);
  }

  /** Ids of all nodes that it points at. */
  allLinks(): readonly string[] {
    return [...this.#values.values()].flatMap((values) =>
      values.flatMap((value) => ('id' in value ? [value.id] : 'list' in value ? linksIn(value.list) : [])),
    );
  }

  /** What stands under a term of our own; it counts as read. */
  own(name: string): Json | undefined {
    if (!this.hasOwnTerms) return undefined;
    const [value] = this.take(`jalon:${name}`);
    return value && 'value' in value ? value.value : undefined;
  }

  /** A text by the first of several names that has one; all of them count as read where they hold texts only. */
  text(own: string, ...names: readonly string[]): LocalizedText | undefined {
    const mine: readonly GraphLiteral[] = this.hasOwnTerms
      ? this.take(`jalon:${own}`).filter(isLiteral)
      : none;
    let found = mine.length > 0 ? textOf(mine) : undefined;
    for (const name of names) {
      const texts = this.see(name).filter(isLiteral);
      if (texts.length === 0) continue;
      const text = textOf(texts);
      // what differs from what is read stays among the rest
      if (mine.length > 0 || found === undefined || sameJson(found, text)) {
        const [first] = texts;
        this.takeOnly(
          name,
          (each) => isLiteral(each) && (each === first || isTagged(each) || mine.length > 0),
        );
      }
      found ??= text;
    }
    return found;
  }

  #take(iri: string, what: Set<GraphValue> | 'all'): void {
    this.#taken ??= new Map();
    this.#taken.set(iri, what);
  }

  /** Lets everything count as unread again. */
  forget(): void {
    this.#taken = undefined;
  }

  /** What nobody has read, by the IRIs of the properties. */
  rest(): ReadonlyMap<string, readonly GraphValue[]> {
    let rest: Map<string, readonly GraphValue[]> | undefined;
    for (const [iri, values] of this.#values) {
      const taken = this.#taken?.get(iri);
      if (taken === 'all') continue;
      const left = taken ? values.filter((value) => !taken.has(value)) : values;
      if (left.length === 0) continue;
      rest ??= new Map();
      rest.set(iri, left);
    }
    return rest ?? nothing;
  }
}

export const isLiteral = (value: GraphValue): value is GraphLiteral => 'value' in value;

const isTagged = ({ lang }: GraphLiteral): boolean =>
  lang !== undefined && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(lang);

const linksIn = (values: readonly GraphValue[]): readonly string[] =>
  values.flatMap((value) => ('id' in value ? [value.id] : []));

/** The text that literals amount to: a map where languages are told, else the first. */
function textOf(literals: readonly GraphLiteral[]): LocalizedText {
  const [first] = literals;
  if (
    first?.type === '@json' &&
    typeof first.value === 'object' &&
    first.value !== null &&
    !Array.isArray(first.value)
  )
    return first.value as LocalizedText;
  const tagged = literals.filter(isTagged).map(({ value, lang = '' }) => [lang, String(value)] as const);
  return tagged.length > 0 ? Object.fromEntries(tagged) : String(first?.value ?? '');
}
