import type { Dossier, EntityKind, Period, ResultNode } from '@jalon/core';
import type { GraphNode } from '../graph/GraphNode.ts';
import { type GraphMaker, type Kept, keptOf } from './GraphMaker.ts';

/** What the writers of the single models share. */
export interface Writing {
  readonly make: GraphMaker;
  readonly dossier: Dossier;
  /** IRI of an entity; that which it came with where it came from a file. */
  readonly iri: (kind: EntityKind, entity: { readonly id: string } & Parameters<typeof keptOf>[0]) => string;
  /** IRI of a part that has no id of its own. */
  readonly partIri: (part: string, id: string) => string;
  /** IRI of the organisation that outcomes and indicators belong to. */
  readonly organisation: string | undefined;
  /** IRIs of the organisations by id. */
  readonly organisations: ReadonlyMap<string, string>;
  /** IRIs of the statements that are outcomes, by id. */
  readonly outcomes: ReadonlyMap<string, string>;
  readonly nodes: ReadonlyMap<string, ResultNode>;
  /** Group and outcome, by their IRIs, where a node that was kept speaks of them. */
  readonly told: ReadonlySet<string>;
  /** IRI of the organisation that defined the indicators. */
  readonly definedBy: string | undefined;
  /** The moment that the file bears, an `xsd:dateTime`. */
  readonly at: string | undefined;
}

const endings = { start: 'T00:00:00', end: 'T23:59:59' } as const;

/** The first and last day of a period as moments; a moment that was read with the same day is kept. */
export function writeDays(
  make: GraphMaker,
  node: GraphNode,
  kept: Kept,
  { start, end }: Partial<Pick<Period, 'start' | 'end'>>,
): void {
  const write = (property: string, iri: string, day: string | undefined, ending: string) => {
    if (day === undefined) return;
    const moments = Object.hasOwn(kept, iri) ? kept[iri] : undefined;
    const [moment] = Array.isArray(moments) ? (moments as readonly unknown[]) : [];
    const text =
      typeof moment === 'object' && moment !== null && '@value' in moment ? moment['@value'] : undefined;
    if (typeof text !== 'string' || !text.startsWith(day))
      make.literal(node, property, day + ending, 'xsd:dateTime');
  };
  write('prov:startedAtTime', 'http://www.w3.org/ns/prov#startedAtTime', start, endings.start);
  write('prov:endedAtTime', 'http://www.w3.org/ns/prov#endedAtTime', end, endings.end);
}

/** Whether something was kept under a property, so that nothing is to be made up for it. */
export const hasKept = (kept: Kept, iri: string): boolean => Object.hasOwn(kept, iri);

/** Says that a node belongs to the organisation, unless the file that it came from said otherwise. */
export function writeOwner(writing: Writing, node: GraphNode, kept: Kept): void {
  const iri = 'https://ontology.commonapproach.org/cids#forOrganization';
  if (!hasKept(kept, iri)) writing.make.link(node, 'cids:forOrganization', writing.organisation);
}

/** Names a node by its IRI’s id, where the IRI is somebody else’s. */
export function writeId(
  make: GraphMaker,
  node: GraphNode,
  entity: { readonly id: string } & Parameters<typeof keptOf>[0],
): void {
  if (typeof keptOf(entity)['@id'] === 'string') make.own(node, 'id', entity.id);
}
