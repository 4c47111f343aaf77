import type { Dossier, Json } from '@jalon/core';
import type { Graph } from '../graph/GraphNode.ts';
import { sdgOf } from '../reading/readIndicator.ts';
import type { CidsTier } from '../tier/CidsTier.ts';
import { fullIri, type Kept, keptOf } from './GraphMaker.ts';
import type { Writing } from './Writing.ts';
import { writeIndicators } from './writeIndicator.ts';
import { writeDimension, writeOrganisation, writeProgramme, writeStakeholder } from './writeParties.ts';
import { writeClaim, writeResultLink, writeResultNode } from './writeResults.ts';

/** A dossier as the nodes that the standard has for it. */
export function dossierGraph(
  writing: Writing,
  dossier: Dossier,
  { lang, base, tier }: { readonly lang: string; readonly base: string | undefined; readonly tier: CidsTier },
): Graph {
  const { make, iri, organisation } = writing;
  writeHead(writing, dossier, base);
  for (const each of dossier.organisations) writeOrganisation(writing, each);
  if (dossier.programme) writeProgramme(writing, dossier.programme);
  for (const each of dossier.stakeholders) writeStakeholder(writing, each);
  const stakeholders = new Map(dossier.stakeholders.map((each) => [each.id, iri('stakeholder', each)]));
  for (const node of dossier.results.nodes) writeResultNode(writing, node, stakeholders);
  for (const link of dossier.results.links) writeResultLink(writing, link);
  for (const dimension of dossier.dimensions) writeDimension(writing, dimension);
  writeIndicators(writing, dossier, lang);
  for (const claim of dossier.learning.claims) writeClaim(writing, claim);
  const { nodes } = keptOf(dossier);
  for (const node of Array.isArray(nodes) ? (nodes as readonly Json[]) : []) make.whole(node as Kept);
  const main = organisation === undefined ? undefined : make.graph.get(organisation);
  if (main) holdAll(writing, dossier, main.id);
  if (tier === 'basic') nameCodes(writing);
  return make.graph;
}

/** The codes of goals are codes, which a file says of what it points at as a code. */
function nameCodes({ make }: Writing): void {
  for (const node of [...make.graph.values()])
    for (const value of node.properties.get(fullIri('cids:hasCode')) ?? [])
      if ('id' in value && sdgOf(value.id) && !make.graph.has(value.id)) make.node(value.id, 'cids:Code');
}

function writeHead(writing: Writing, dossier: Dossier, base: string | undefined): void {
  const { make } = writing;
  const node = make.node(writing.partIri('dossier', dossier.id), 'cids:ImpactModel', 'jalon:Dossier');
  make.own(node, 'id', dossier.id);
  make.text(node, 'org:hasName', 'title', dossier.title);
  make.link(node, 'cids:forOrganization', writing.organisation);
  if (writing.at !== undefined) make.literal(node, 'sch:dateCreated', writing.at, 'xsd:dateTime');
  make.own(node, 'languages', dossier.languages);
  make.text(node, undefined, 'vision', dossier.results.vision);
  make.own(node, 'base', base);
  make.own(node, 'definer', writing.definedBy);
  const { organisation } = keptOf(dossier);
  make.own(node, 'organisation', organisation);
}

/** The organisation points at what it holds, and each outcome at what measures it. */
function holdAll({ make, outcomes, iri }: Writing, dossier: Dossier, main: string): void {
  const node = make.graph.get(main);
  if (!node) return;
  const point = (from: typeof node, property: string, id: string) => make.link(from, property, id);
  const add = (property: string, ids: readonly string[]) => {
    const known = node.properties.get(fullIri(property)) ?? [];
    const seen = new Set(known.flatMap((value) => ('id' in value ? [value.id] : [])));
    const fresh = ids.filter((id) => !seen.has(id)).map((id) => ({ id }));
    if (fresh.length > 0) node.properties.set(fullIri(property), [...known, ...fresh]);
  };
  add('cids:hasOutcome', [...new Set(outcomes.values())]);
  add('cids:hasIndicator', [...new Set(dossier.indicators.map((each) => iri('indicator', each)))]);
  for (const indicator of dossier.indicators)
    for (const id of indicator.measures) {
      const outcome = outcomes.get(id);
      const holder = outcome === undefined ? undefined : make.graph.get(outcome);
      if (holder) point(holder, 'cids:hasIndicator', iri('indicator', indicator));
    }
}
