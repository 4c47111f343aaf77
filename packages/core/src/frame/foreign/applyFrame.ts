import type { Dossier } from '../../dossier/Dossier.ts';
import { entityIds } from '../../dossier/entityIds.ts';
import { idMinter } from '../../dossier/idMinter.ts';
import { sameJson } from '../../dossier/sameJson.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { ResultLevel, ResultNode } from '../../results/Results.ts';
import type { Frame } from '../Frame.ts';
import { rowTemplate, templateOf } from '../templateOf.ts';
import type { FrameReading } from './FrameReading.ts';
import { type Matched, matchEntities } from './matchEntities.ts';
import { mergeLinks } from './mergeLinks.ts';
import { wordsKey } from './wordsKey.ts';

/** A dossier that took up a foreign frame, with what was decided on the way. */
export interface AppliedFrame {
  /** The dossier with the frame in it. */
  readonly dossier: Dossier;
  readonly issues: readonly Issue[];
}

/**
 * Puts a frame that was read into a dossier. A statement, an actor or an indicator that the dossier has is found by its
 * code, by the id the table carried, then by its words (which is reported), and is never overwritten: only what it
 * lacked is added, what disagrees is an issue. The rest is new. A frame of the same id is replaced. The same frame
 * twice changes nothing more.
 * @param dossier stays as it was
 * @param read what `readFrame` gave
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { applyFrame, readFrame } from '@jalon/core/frame';
 * const nodes = [{ id: 'water', level: 'output', statement: 'Ten wells are dug' }] as const;
 * const dossier = createDossier({ id: 'd', title: 'D', results: { nodes, links: [] } });
 * const read = readFrame({ rows: [{ role: 'output', text: 'Ten wells are dug' }] }, 'logframe-4x4').value;
 * const applied = read && applyFrame(dossier, read);
 * applied?.dossier.frames[0]?.rows.map((row) => row.nodes); // => [['water']]
 * applied?.issues.map(({ code }) => code); // => ['frame/matched-by-words']
 * ```
 */
export function applyFrame(dossier: Dossier, read: FrameReading): AppliedFrame {
  const issues: Issue[] = [];
  const frames = dossier.frames.filter(({ id }) => id !== read.frame.id);
  const mint = idMinter(entityIds({ ...dossier, frames }));
  const known = new Set(read.known);
  const actors = matchEntities(dossier.stakeholders, read.stakeholders, {
    kind: 'stakeholder',
    known,
    mint,
    wordsOf: ({ name }) => name,
    groupsOf: () => [''],
  });
  const actorOf = (id: string) => actors.ids.get(id) ?? id;
  const levels = levelsShown(read.frame);
  const incoming = read.nodes.map((node) =>
    node.stakeholders ? { ...node, stakeholders: node.stakeholders.map(actorOf) } : node,
  );
  const nodes = matchEntities(dossier.results.nodes, incoming, {
    kind: 'result-node',
    known,
    mint,
    codeOf: ({ code }) => code,
    wordsOf: ({ statement }) => statement,
    implied: (field) => field === 'kind' || field === 'level',
    groupsOf: (node) => groupsIn(node.level, node),
    alsoIn: (node) => (levels.get(node.id) ?? []).flatMap((level) => groupsIn(level, node)),
  });
  const nodeOf = (id: string) => nodes.ids.get(id) ?? id;
  const links = mergeLinks(dossier.results.links, read.links, nodeOf, mint);
  const indicators = matchEntities(
    dossier.indicators,
    read.indicators.map((each) => ({
      ...each,
      measures: each.measures.map(nodeOf),
      targets: each.targets.map((target) => ({ ...target, id: mint('target', target.id) })),
    })),
    {
      kind: 'indicator',
      known,
      mint,
      codeOf: ({ code }) => code,
      wordsOf: ({ name }) => name,
      groupsOf: () => [''],
      prefers: ({ measures }, read) => measures.some((id) => read.measures.includes(id)),
      joined: ['measures'],
      implied: (field, value) => field === 'unit' && value === 'n',
    },
  );
  const indicatorOf = (id: string) => indicators.ids.get(id) ?? id;
  const fresh = read.observations
    .map((each) => ({ ...each, indicator: indicatorOf(each.indicator) }))
    .flatMap((each) => {
      const same = dossier.observations.filter(
        ({ indicator, period }) =>
          indicator === each.indicator &&
          period.start === each.period.start &&
          period.end === each.period.end,
      );
      const figuresOf = (one: typeof each) => [
        one.value,
        one.numerator,
        one.denominator,
        one.state,
        one.bounds,
      ];
      if (same.length === 0) return [{ ...each, id: mint('observation', each.id) }];
      if (!same.some((one) => sameJson(figuresOf(one), figuresOf(each)))) {
        const name = indicators.all.find(({ id }) => id === each.indicator)?.name ?? each.indicator;
        issues.push({
          code: 'frame/kept-own',
          severity: 'warning',
          params: { label: name, field: `observation ${each.period.end}` },
          at: { in: 'dossier', entity: { kind: 'observation', id: same[0]?.id ?? '' } },
        });
      }
      return [];
    });
  const rowIds = new Map(read.frame.rows.map(({ id }) => [id, mint('row', id)] as const));
  const rowOf = (id: string) => rowIds.get(id) ?? id;
  const frame = placed(read.frame, { actorOf, nodeOf, indicatorOf, rowOf }, nodes.renamed);
  const at = dossier.frames.findIndex(({ id }) => id === frame.id);
  const { vision = read.vision } = dossier.results;
  if (vision !== undefined && read.vision !== undefined && wordsKey(vision) !== wordsKey(read.vision))
    issues.push({ code: 'frame/kept-own', severity: 'warning', params: { label: vision, field: 'vision' } });
  const after: Dossier = {
    ...dossier,
    stakeholders: actors.all,
    results: { ...(vision !== undefined && { vision }), nodes: nodes.all, links: links.all },
    indicators: indicators.all,
    observations: fresh.length > 0 ? [...dossier.observations, ...fresh] : dossier.observations,
    frames:
      at < 0
        ? [...dossier.frames, frame]
        : dossier.frames.map((each, index) => (index === at ? frame : each)),
  };
  return { dossier: after, issues: [...issuesOf(actors, nodes, indicators), ...links.issues, ...issues] };
}

/** A change of one actor is not the same change of another; any other statement is the same whoever is named. */
function groupsIn(level: ResultLevel, { kind, stakeholders = [] }: ResultNode): readonly string[] {
  const actors = `${level}/${[...stakeholders].sort().join()}`;
  return kind === 'change' ? [actors] : [actors, `${level}/`];
}

/** The further levels that a statement of a frame may have, by its id: a row that shows two does not tell which. */
function levelsShown(frame: Frame): ReadonlyMap<string, readonly ResultLevel[]> {
  const template = templateOf(frame);
  return new Map(
    frame.rows.flatMap(({ nodes, role }) => {
      const further = rowTemplate(template, role)?.alsoShows ?? [];
      return nodes.map((node) => [node, further] as const);
    }),
  );
}

const issuesOf = (...matched: readonly Pick<Matched<never>, 'issues'>[]): readonly Issue[] =>
  matched.flatMap(({ issues }) => issues);

/** The frame with the ids of the dossier; a statement that the dossier words otherwise keeps the frame's words here. */
function placed(
  frame: Frame,
  ids: Readonly<Record<'actorOf' | 'nodeOf' | 'indicatorOf' | 'rowOf', (id: string) => string>>,
  renamed: Matched<never>['renamed'],
): Frame {
  return {
    ...frame,
    rows: frame.rows.map((row) => {
      const { nodes, parent, indicators, stakeholder } = row;
      const wording = row.wording ?? (nodes.length === 1 ? renamed.get(nodes[0] ?? '') : undefined);
      return {
        ...row,
        id: ids.rowOf(row.id),
        nodes: nodes.map(ids.nodeOf),
        ...(parent !== undefined && { parent: ids.rowOf(parent) }),
        ...(wording !== undefined && { wording }),
        ...(indicators && { indicators: indicators.map(ids.indicatorOf) }),
        ...(stakeholder !== undefined && { stakeholder: ids.actorOf(stakeholder) }),
      };
    }),
  };
}
