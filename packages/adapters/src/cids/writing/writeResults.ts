import type { ContributionClaim, ResultLevel, ResultLink, ResultNode } from '@jalon/core';
import type { GraphNode } from '../graph/GraphNode.ts';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import { dimensionNodes, dimensionTexts } from '../reading/readClaim.ts';
import { classOfLevel } from '../reading/readResults.ts';
import { keptOf } from './GraphMaker.ts';
import type { Writing } from './Writing.ts';
import { hasKept, writeId, writeOwner } from './Writing.ts';
import { writeGoals } from './writeIndicator.ts';

/** A statement as an outcome, output, activity or input. */
export function writeResultNode(
  writing: Writing,
  result: ResultNode,
  stakeholders: ReadonlyMap<string, string>,
): void {
  const { make } = writing;
  const kept = keptOf(result);
  const node = make.node(writing.iri('result-node', result), `cids:${classOfLevel[result.level]}`);
  writeId(make, node, result);
  make.text(node, 'org:hasName', 'statement', result.statement);
  if (classOfLevel[result.level] === 'Outcome') {
    writeOwner(writing, node, kept);
    writeGroups(writing, node, result, stakeholders);
  }
  make.owns(node, result, ownForms.node);
  writeGoals(writing, node, result);
  make.keep(node, kept);
}

/** For whom an outcome is told, unless a node that was read says so already. */
function writeGroups(
  writing: Writing,
  node: GraphNode,
  result: ResultNode,
  stakeholders: ReadonlyMap<string, string>,
): void {
  const { make } = writing;
  for (const id of new Set(result.stakeholders)) {
    const iri = stakeholders.get(id);
    if (iri === undefined || writing.told.has(`${iri} ${node.id}`)) continue;
    const between = make.node(
      writing.partIri('stakeholder-outcome', `${id}.${result.id}`),
      'cids:StakeholderOutcome',
    );
    make.link(between, 'cids:forStakeholder', iri);
    make.link(between, 'cids:forOutcome', node.id);
  }
}

/** The property by which the standard says that one level brings about another. */
const causal: Readonly<Partial<Record<`${ResultLevel} ${ResultLevel}`, string>>> = {
  'input activity': 'cids:inputFor',
  'activity output': 'cids:hasOutput',
  'activity outcome': 'cids:canProduce',
  'activity impact': 'cids:canProduce',
  'output outcome': 'cids:canProduce',
  'output impact': 'cids:canProduce',
  'outcome outcome': 'cids:canProduce',
  'outcome impact': 'cids:canProduce',
  'impact impact': 'cids:canProduce',
  'outcome activity': 'cids:canEnable',
};

/** A link between statements: under a term of ours with what is said of it, and as the standard has it. */
export function writeResultLink(writing: Writing, link: ResultLink): void {
  const { make, nodes } = writing;
  const node = make.node(writing.iri('result-link', { id: link.id }), 'jalon:ResultLink');
  make.owns(node, link, ownForms.link);
  make.text(node, undefined, 'mechanism', link.mechanism);
  const from = nodes.get(link.from);
  const to = nodes.get(link.to);
  const property = from && to && causal[`${from.level} ${to.level}`];
  const cause = from && make.graph.get(writing.iri('result-node', from));
  if (cause && to && property !== undefined) make.link(cause, property, writing.iri('result-node', to));
}

/** A claim as a report of impact, by the dimensions that the standard has. */
export function writeClaim(writing: Writing, claim: ContributionClaim): void {
  const { make, nodes } = writing;
  const kept = keptOf(claim);
  const node = make.node(writing.iri('claim', claim), 'cids:ImpactReport');
  writeId(make, node, claim);
  make.text(node, 'cids:hasComment', 'text', claim.text);
  writeOwner(writing, node, kept);
  const about = claim.about === undefined ? undefined : nodes.get(claim.about);
  if (about && !hasKept(kept, `${prefixes.cids}forOutcome`))
    make.link(node, 'cids:forOutcome', writing.iri('result-node', about));
  make.owns(node, claim, ownForms.claim);
  const { dimensions } = claim;
  if (dimensions && Object.keys(dimensions).length === 0) make.own(node, 'dimensions', true);
  for (const field of dimensionTexts) make.text(node, undefined, field, dimensions?.[field]);
  const written: string[] = [];
  for (const [field, property, type] of dimensionNodes) {
    const text = dimensions?.[field];
    if (text === undefined) continue;
    written.push(`cids:${property}`);
    const part = make.part(node, `cids:${property}`, writing.partIri(field, claim.id), `cids:${type}`, kept);
    make.text(part, 'cids:hasDescription', 'text', text);
  }
  make.keep(node, kept, written);
}
