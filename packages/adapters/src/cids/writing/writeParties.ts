import type { Dimension, Organisation, Programme, Stakeholder } from '@jalon/core';
import { ownForms } from '../ownForms.data.ts';
import { keptOf } from './GraphMaker.ts';
import { type Writing, writeDays, writeId, writeOwner } from './Writing.ts';

/** An organisation; the name that it goes by is given as its legal name. */
export function writeOrganisation(writing: Writing, organisation: Organisation): void {
  const { make } = writing;
  const kept = keptOf(organisation);
  const node = make.node(writing.iri('organisation', organisation), 'cids:Organization');
  writeId(make, node, organisation);
  make.text(node, 'org:hasLegalName', 'name', organisation.name);
  make.owns(node, organisation, ownForms.organisation);
  make.text(node, undefined, 'type', organisation.type);
  make.text(node, undefined, 'territory', organisation.territory);
  make.keep(node, kept);
}

/** A group that is affected or acts. */
export function writeStakeholder(writing: Writing, stakeholder: Stakeholder): void {
  const { make } = writing;
  const kept = keptOf(stakeholder);
  const type = stakeholder.kind === 'target-group' ? 'cids:BeneficialStakeholder' : 'cids:Stakeholder';
  const node = make.node(writing.iri('stakeholder', stakeholder), type);
  writeId(make, node, stakeholder);
  make.text(node, 'org:hasName', 'name', stakeholder.name);
  writeOwner(writing, node, kept);
  make.owns(node, stakeholder, ownForms.stakeholder);
  make.keep(node, kept);
}

/** The programme. */
export function writeProgramme(writing: Writing, programme: Programme): void {
  const { make, organisation } = writing;
  const kept = keptOf(programme);
  const node = make.node(writing.iri('programme', { ...programme, id: 'programme' }), 'cids:Program');
  writeId(make, node, { ...programme, id: 'programme' });
  make.text(node, 'org:hasName', 'name', programme.name);
  make.text(node, 'cids:hasDescription', 'summary', programme.summary);
  writeDays(make, node, kept, programme);
  make.text(node, undefined, 'territory', programme.territory);
  make.owns(node, programme, ownForms.programme);
  const main = organisation === undefined ? undefined : make.graph.get(organisation);
  if (main) make.link(main, 'cids:hasProgram', node.id);
  make.keep(node, kept);
}

/** An axis of figures, for which the standard has no place. */
export function writeDimension({ make, iri }: Writing, dimension: Dimension): void {
  const node = make.node(iri('dimension', { id: dimension.id }), 'jalon:Dimension');
  make.text(node, undefined, 'name', dimension.name);
  make.owns(node, dimension, ownForms.dimension);
}
