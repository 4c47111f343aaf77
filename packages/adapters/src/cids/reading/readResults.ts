import type { ResultLevel, ResultLink, ResultNode } from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import type { CidsFile } from './CidsFile.ts';
import type { NodeView } from './NodeView.ts';
import { ownFields } from './ownFields.ts';
import { readSdgs } from './readIndicator.ts';

const levels: readonly (readonly [ResultLevel, string])[] = [
  ['outcome', 'Outcome'],
  ['output', 'Output'],
  ['activity', 'Activity'],
  ['activity', 'Service'],
];

/** The class by which a level is written. */
export const classOfLevel: Readonly<Record<ResultLevel, string>> = {
  input: 'Input',
  activity: 'Activity',
  output: 'Output',
  outcome: 'Outcome',
  impact: 'Outcome',
};

/** An outcome, output, activity or input as a statement. */
export function readResultNode(file: CidsFile, view: NodeView): ResultNode {
  const own = ownFields<ResultNode>(view, ownForms.node);
  const level = own.level ?? levels.find(([, name]) => view.classes.has(name))?.[0] ?? 'input';
  const statement = file.nameOf(view, view.text('statement', 'hasName', 'name', 'label', 'hasDescription'));
  view.take('jalon:id');
  const coded = readSdgs(view);
  const sdgs = own.sdgs ?? (file.isOurs(view) ? undefined : coded);
  const groups = file.isOurs(view) ? [] : file.links.stakeholdersOf(view);
  const stakeholders = own.stakeholders ?? (groups.length > 0 ? groups : undefined);
  const { extensions } = file.extensionsOf(view, prefixes.cids + classOfLevel[level]);
  return {
    id: file.ids.get(view.id) ?? '',
    ...own,
    level,
    statement,
    ...(stakeholders ? { stakeholders } : {}),
    ...(sdgs ? { sdgs } : {}),
    ...(extensions ? { extensions } : {}),
  };
}

/** Properties that say that one statement brings about another, and whether the effect bears them. */
const causal: readonly (readonly [string, boolean])[] = [
  ['hasOutput', false],
  ['canProduce', false],
  ['canEnable', false],
  ['inputFor', false],
  ['hasInput', true],
  ['forActivity', true],
];

/** The links between statements: those of ours, and those that the standard has, once for each pair. */
export function readResultLinks(
  file: CidsFile,
  ours: readonly NodeView[],
  nodes: readonly NodeView[],
  members: readonly NodeView[],
): readonly ResultLink[] {
  const links: ResultLink[] = [];
  const pairs = new Set<string>();
  for (const view of ours) {
    file.absorbed.add(view.id);
    view.take('jalon:id');
    const own = ownFields<ResultLink>(view, ownForms.link);
    const mechanism = view.text('mechanism');
    const { from = '', to = '' } = own;
    pairs.add(`${from} ${to}`);
    links.push({
      id: file.ids.get(view.id) ?? '',
      ...own,
      from,
      to,
      ...(mechanism === undefined ? {} : { mechanism }),
    });
  }
  const mint = new IdMint(members.flatMap(({ id }) => file.ids.get(id) ?? []));
  for (const view of nodes) {
    for (const [property, isEffect] of causal) {
      const others = view.links(property).filter((id) => file.kinds.get(id) === 'result-node');
      if (others.length === 0) continue;
      view.takeOnly(property, (each) => 'id' in each && others.includes(each.id));
      for (const other of others) {
        const [from, to] = (isEffect ? [other, view.id] : [view.id, other]).map(
          (iri) => file.ids.get(iri) ?? '',
        );
        if (from === undefined || to === undefined || pairs.has(`${from} ${to}`)) continue;
        pairs.add(`${from} ${to}`);
        links.push({ id: mint.fromText('result-link', `${from}-${to}`), from, to });
      }
    }
  }
  return links;
}
