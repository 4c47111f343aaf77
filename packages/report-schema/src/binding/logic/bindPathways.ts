import type { Frame, Horizon, LocalizedText } from '@jalon/core';
import { buildFrame, type PathwayLane, pathwayLanes } from '@jalon/core/frame';
import type { Binder } from '../Binder.ts';
import { type BoundRow, boundTable } from '../boundTable.ts';
import { joined } from '../textCells.ts';

const horizons: readonly Horizon[] = ['short', 'medium', 'long'];

/** Who changes how, by when: the pathways of the dossier, else as they follow from the results. */
export const bindPathways: Binder = (dossier) => {
  const place = dossier.frames.findIndex(({ template }) => template === 'change-pathways');
  const frame = dossier.frames[place] ?? buildFrame(dossier, 'change-pathways').frame;
  const { nodes } = dossier.results;
  const rows = pathwayLanes(dossier, frame).lanes.flatMap((lane) =>
    horizons.flatMap((horizon) =>
      lane.changes[horizon].map(({ node, statement, signals, contribution }): BoundRow => {
        const at = nodes.findIndex(({ id }) => id === node);
        return {
          id: rowIdOf(frame, lane, horizon, node),
          cells: {
            actor: lane.actor,
            horizon,
            change: statement,
            signals: joined([...signals, ...lane.signals]),
            contribution: joined([...asList(contribution), ...lane.contribution]),
            conditions: joined(lane.conditions),
          },
          pointers: [
            `/results/nodes/${at}`,
            ...(place < 0
              ? []
              : [`/frames/${place}/rows/${frame.rows.findIndex(({ id }) => id === lane.row)}`]),
          ],
        };
      }),
    ),
  );
  return boundTable(rows);
};

/** Names an entry after its row and its horizon: a change that is to last stands at several. */
function rowIdOf({ rows }: Frame, lane: PathwayLane, horizon: Horizon, node: string): string {
  const own = rows.find(
    (row) => row.parent === lane.row && row.nodes.includes(node) && (row.horizon ?? horizon) === horizon,
  );
  return own && own.nodes.length === 1 ? own.id : `${lane.row}~${node}~${horizon}`;
}

const asList = (text: LocalizedText | undefined): readonly LocalizedText[] =>
  text === undefined ? [] : [text];
