import type { NodeShape } from '../graph/NodeShape.ts';
import { jalonNamespace, prefixes } from '../graph/vocabulary.data.ts';
import { officialNames } from '../tier/CidsTier.ts';
import { type CidsKind, kindOfClasses } from './CidsKind.ts';

const known: readonly string[] = [
  ...[
    'cids',
    'org',
    'i72',
    'ic',
    'act',
    'prov',
    'sch',
    'foaf',
    'sff',
    'oep',
    'time',
    'dcterms',
    'skos',
    'rdfs',
    'owl',
  ].map((prefix) => prefixes[prefix as keyof typeof prefixes]),
];
/** Namespaces under which the same terms were published before, or are written by mistake. */
const former: readonly (readonly [string, string])[] = [
  ['http://ontology.eil.utoronto.ca/cids/cids#', prefixes.cids],
  ['http://ontology.eil.utoronto.ca/CIDS/cids#', prefixes.cids],
  ['http://ontology.commonapproach.org/owl/cids_v2.1.owl/cids#', prefixes.cids],
  ['http://ontology.commonapproach.org/tove/organization#', prefixes.org],
  ['http://ontology.commonapproach.org/tove/icontact#', prefixes.ic],
  ['http://ontology.commonapproach.org/ISO21972/iso21972#', prefixes.i72],
  ['https://www.w3.org/Submission/prov-json/schema#', prefixes.prov],
  ['http://ontology.commonapproach.org/cids#', prefixes.cids],
  ['https://schema.org/', prefixes.sch],
];

interface Naming {
  /** The IRI as the standard has it now. */
  readonly iri: string;
  /** The bare name for a term of the standard, `jalon:name` for one of ours, else the IRI. */
  readonly name: string;
}

let official: ReadonlyMap<string, string> | undefined;

/** How a property or class is called here. */
function namingOf(iri: string): Naming {
  official ??= officialNames();
  if (iri.startsWith(jalonNamespace)) {
    const name = iri.slice(jalonNamespace.length);
    const meant = official.get(name);
    return meant === undefined ? { iri, name: `jalon:${name}` } : { iri: meant, name };
  }
  const old = former.find(([namespace]) => iri.startsWith(namespace));
  const now = old ? old[1] + iri.slice(old[0].length) : iri;
  const namespace = known.find((each) => now.startsWith(each));
  return { iri: now, name: namespace === undefined ? now : now.slice(namespace.length) };
}

interface Classes {
  readonly types: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly kind: CidsKind | undefined;
}

/** How the properties of all nodes of one shape are called. */
export interface ShapeNames {
  /** Places by name. */
  readonly at: ReadonlyMap<string, number>;
  /** Names by place. */
  readonly names: readonly string[];
  /** Whether each is a link. */
  readonly links: readonly boolean[];
  /** Whether texts are of type string or of no type. */
  readonly texts: readonly boolean[];
  readonly iris: readonly string[];
  readonly hasOwnTerms: boolean;
  /** Each name stands there once, under the IRI that it has now. */
  readonly isPlain: boolean;
  /** Whether all names are among some, by those. */
  readonly fits: Map<ReadonlySet<string>, boolean>;
}

/** The names that a file uses, each looked into once. */
export class FileNames {
  readonly #namings = new Map<string, Naming>();
  readonly #iris = new Map<string, string[]>();
  readonly #shapes = new Map<NodeShape, ShapeNames>();
  /** By the list itself: nodes of one class share theirs. */
  readonly #shared = new Map<readonly string[], Classes>();
  readonly #classes = new Map<string, Classes>();

  of(iri: string): Naming {
    const found = this.#namings.get(iri);
    if (found) return found;
    const fresh = namingOf(iri);
    this.#namings.set(iri, fresh);
    const iris = this.#iris.get(fresh.name);
    if (!iris) this.#iris.set(fresh.name, [fresh.iri]);
    else if (!iris.includes(fresh.iri)) iris.push(fresh.iri);
    return fresh;
  }

  /** The IRIs that the file has for a name. */
  irisOf(name: string): readonly string[] {
    return this.#iris.get(name) ?? [];
  }

  ofShape(shape: NodeShape): ShapeNames {
    const known = this.#shapes.get(shape);
    if (known) return known;
    const namings = shape.slots.map(({ term }) => this.of(term.iri));
    const names = namings.map(({ name }) => name);
    const at = new Map(names.map((name, place) => [name, place]));
    const fresh = {
      at,
      names,
      links: shape.slots.map(({ isLink }) => isLink),
      texts: shape.slots.map(({ term }) => term.type === undefined || term.type === `${prefixes.xsd}string`),
      iris: namings.map(({ iri }) => iri),
      fits: new Map<ReadonlySet<string>, boolean>(),
      hasOwnTerms: names.some((name) => name.startsWith('jalon:')),
      isPlain:
        at.size === names.length && namings.every(({ iri }, place) => iri === shape.slots[place]?.term.iri),
    };
    this.#shapes.set(shape, fresh);
    return fresh;
  }

  classesOf(types: readonly string[]): Classes {
    const shared = this.#shared.get(types);
    if (shared) return shared;
    const found = this.#classesByIris(types);
    this.#shared.set(types, found);
    return found;
  }

  #classesByIris(types: readonly string[]): Classes {
    const key = types.join(' ');
    const found = this.#classes.get(key);
    if (found) return found;
    const namings = types.map(namingOf);
    const names = new Set(namings.map(({ name }) => name));
    const fresh = {
      types: [...new Set(namings.map(({ iri }) => iri))],
      names,
      kind: kindOfClasses(names),
    };
    this.#classes.set(key, fresh);
    return fresh;
  }
}
