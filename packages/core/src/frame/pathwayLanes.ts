import type { Dossier } from '../dossier/Dossier.ts';
import type { Horizon } from '../results/Results.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Frame, FrameRow } from './Frame.ts';
import { firstById } from './firstById.ts';
import { splitLines } from './textLines.ts';

/** One change of one actor. */
export interface PathwayChange {
  /** Id of the result node; a change that is to last stands at several horizons. */
  readonly node: string;
  /** As the association numbers it. */
  readonly code?: string;
  readonly statement: LocalizedText;
  /** Signs by which this change would be seen. */
  readonly signals: readonly LocalizedText[];
  /** What the programme contributes to this change. */
  readonly contribution?: LocalizedText;
}

/** The way of one actor from the current situation through the changes at each horizon. */
export interface PathwayLane {
  /** Id of the frame row. */
  readonly row: string;
  /** Id of the stakeholder; none in a lane of nobody in particular. */
  readonly stakeholder?: string;
  /** The actor's name. */
  readonly actor: LocalizedText;
  /** The situation that the actor starts from. */
  readonly current: readonly LocalizedText[];
  /** The changes by horizon, in the order of the frame. */
  readonly changes: { readonly [H in Horizon]: readonly PathwayChange[] };
  /** Signs for the lane as a whole, not for one of its changes. */
  readonly signals: readonly LocalizedText[];
  /** What the programme contributes to the lane as a whole. */
  readonly contribution: readonly LocalizedText[];
  /** What must be given for the changes to come about. */
  readonly conditions: readonly LocalizedText[];
}

/** Pathways of change: what all lead to, and a lane for each actor. */
export interface PathwayLanes {
  /** The situation that all lanes lead to. */
  readonly vision?: LocalizedText;
  /** One lane per actor, in the order of the frame. */
  readonly lanes: readonly PathwayLane[];
}

/**
 * The pathways of change that a frame shows: each actor's current situation and changes at the short, medium and long
 * horizon, with the signals, the contribution and the conditions. A change without a horizon is in no lane.
 * Source: actor-focused change approach (F3E, COTA, ACODEV), pathways by actor.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { buildFrame, pathwayLanes } from '@jalon/core/frame';
 * const stakeholders = [{ id: 'residents', name: 'Residents' }];
 * const nodes = [
 *   { id: 'idea', level: 'outcome', horizon: 'short', statement: 'dare to propose an idea', stakeholders: ['residents'] },
 * ] as const;
 * const dossier = createDossier({ id: 'd', title: 'D', stakeholders, results: { nodes, links: [] } });
 * const [lane] = pathwayLanes(dossier, buildFrame(dossier, 'change-pathways').frame).lanes;
 * lane?.actor; // => 'Residents'
 * lane?.changes.short.map(({ statement }) => statement); // => ['dare to propose an idea']
 * ```
 */
export function pathwayLanes({ results, stakeholders }: Dossier, { rows }: Frame): PathwayLanes {
  const nodes = firstById(results.nodes);
  const names = new Map(stakeholders.map(({ id, name }) => [id, name] as const));
  const below = new Map<string, FrameRow[]>();
  for (const row of rows) {
    if (row.role !== 'change' || row.parent === undefined) continue;
    const siblings = below.get(row.parent);
    if (siblings) siblings.push(row);
    else below.set(row.parent, [row]);
  }
  const changesAt = (lane: FrameRow, horizon: Horizon) =>
    (below.get(lane.id) ?? []).flatMap((row) =>
      row.nodes.flatMap((id): readonly PathwayChange[] => {
        const node = nodes.get(id);
        if (!node || (row.horizon ?? node.horizon) !== horizon) return [];
        const { code, signals = [], contribution } = node;
        return [
          {
            node: id,
            ...(code !== undefined && { code }),
            statement: row.wording ?? node.statement,
            signals,
            ...(contribution !== undefined && { contribution }),
          },
        ];
      }),
    );
  const lanes = rows
    .filter(({ role }) => role === 'actor')
    .map((row): PathwayLane => {
      const { stakeholder } = row;
      const cell = (column: string) =>
        row.cells && Object.hasOwn(row.cells, column) ? splitLines(row.cells[column] ?? '') : [];
      return {
        row: row.id,
        ...(stakeholder !== undefined && { stakeholder }),
        actor: row.wording ?? names.get(stakeholder ?? '') ?? stakeholder ?? '',
        current: cell('current-situation'),
        changes: {
          short: changesAt(row, 'short'),
          medium: changesAt(row, 'medium'),
          long: changesAt(row, 'long'),
        },
        signals: cell('signals'),
        contribution: cell('contribution'),
        conditions: cell('conditions'),
      };
    });
  return { ...(results.vision !== undefined && { vision: results.vision }), lanes };
}
