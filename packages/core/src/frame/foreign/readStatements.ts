import type { IdMinter } from '../../dossier/idMinter.ts';
import { sameJson } from '../../dossier/sameJson.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { Stakeholder } from '../../programme/Stakeholder.ts';
import type { ResultLink, ResultNode } from '../../results/Results.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { joinLines } from '../textLines.ts';
import { type ActorCollection, collectActors } from './collectActors.ts';
import { collectNodes } from './collectNodes.ts';
import { idGiver } from './idGiver.ts';
import type { OpenRow, RowPlace } from './OpenRow.ts';
import type { PlacedRow } from './placeRows.ts';
import type { ReadFrameOptions } from './ReadFrameOptions.ts';
import { readLinks } from './readLinks.ts';

/** The statements of a frame with what connects them. */
export interface ReadStatements {
  readonly stakeholders: readonly Stakeholder[];
  readonly nodes: readonly ResultNode[];
  readonly links: readonly ResultLink[];
  readonly rows: readonly OpenRow[];
  /** Where each placed row went. */
  readonly places: readonly RowPlace[];
  readonly issues: readonly Issue[];
}

/** Turns placed rows into statements, actors, links, and frame rows. */
export function readStatements(
  placed: readonly PlacedRow[],
  frame: string,
  mint: IdMinter,
  { namespace }: ReadFrameOptions,
): ReadStatements {
  const ids = idGiver(mint, namespace);
  const actors = collectActors(ids);
  const nodes = collectNodes(ids);
  const rows: OpenRow[] = [];
  const named = new Map<string, number>();
  const places: RowPlace[] = [];
  const add = (row: OpenRow, name: string | undefined): number => {
    rows.push(row);
    if (name !== undefined) named.set(name, rows.length - 1);
    return rows.length - 1;
  };
  const laneOf = (actor: string | undefined): number => {
    const name = JSON.stringify(['lane', actor]);
    const id = () => mint('row', `${frame}-${actor ?? 'lane'}`);
    const stakeholder = actor === undefined ? {} : { stakeholder: actor };
    return named.get(name) ?? add({ id: id(), role: 'actor', nodes: [], ...stakeholder }, name);
  };
  for (const each of placed) {
    const { row, template, parent } = each;
    const cells = cellsOf(row.cells);
    if (template.level === undefined) {
      const frameRow = laneOf(actors.idOf(row.text, row.id));
      const beside = cellsOf({ signals: row.signals ?? [], contribution: row.contribution ?? [] });
      const lane = rows[frameRow];
      if (lane && (cells ?? beside)) lane.cells = { ...lane.cells, ...cells, ...beside };
      places.push({ frameRow });
      continue;
    }
    const actor = actorOf(each, placed, actors);
    const { node, isNew } = nodes.of(each, actor);
    const name = row.key === undefined ? undefined : JSON.stringify(['row', row.key]);
    const joined = name === undefined ? undefined : named.get(name);
    if (joined !== undefined) {
      rows[joined]?.nodes.push(node.id);
      places.push({ node: node.id, frameRow: joined });
      continue;
    }
    const hasLane = template.parents?.includes('actor') === true;
    const lane = hasLane && row.actor !== undefined && parent === undefined ? rows[laneOf(actor)] : undefined;
    const seed = hasLane && actor !== undefined ? [frame, actor, node.id] : [frame, node.id];
    const open: OpenRow = {
      id: mint('row', seed.join('-')),
      role: template.role,
      nodes: [node.id],
      ...(lane && { parent: lane.id }),
      ...(cells && { cells }),
      ...(!isNew && !sameJson(node.statement, row.text) && { wording: row.text }),
      ...(row.horizon !== undefined && row.horizon !== node.horizon && { horizon: row.horizon }),
    };
    places.push({ node: node.id, frameRow: add(open, name) });
  }
  // a row may stand before the one above it: a results chain begins with the inputs
  placed.forEach(({ parent }, at) => {
    const above = parent === undefined ? undefined : rows[places[parent]?.frameRow ?? -1];
    const row = rows[places[at]?.frameRow ?? -1];
    if (above && row && above !== row) row.parent = above.id;
  });
  return {
    stakeholders: actors.all(),
    nodes: nodes.all(),
    rows,
    places,
    ...readLinks(placed, places, rows, mint),
  };
}

/** Who changes: the actor beside the statement, else that of the lane above. */
function actorOf(
  { row, parent }: PlacedRow,
  placed: readonly PlacedRow[],
  actors: ActorCollection,
): string | undefined {
  if (row.actor !== undefined) return actors.idOf(row.actor);
  const above = parent === undefined ? undefined : placed[parent];
  return above && above.template.level === undefined ? actors.idOf(above.row.text, above.row.id) : undefined;
}

function cellsOf(
  cells: { readonly [column: string]: readonly LocalizedText[] } | undefined,
): { readonly [column: string]: LocalizedText } | undefined {
  const filled = Object.entries(cells ?? {}).filter(([, texts]) => texts.length > 0);
  return filled.length > 0
    ? Object.fromEntries(filled.map(([column, texts]) => [nameOf(column), joinLines(texts)]))
    : undefined;
}

// what a JSON document may not have as a key
const nameOf = (column: string): string => (column === '' || column === '__proto__' ? 'column' : column);
