import type { LocalizedText } from '../text/LocalizedText.ts';
import type { FrameLine } from './FrameTable.ts';
import type { ColumnTemplate } from './FrameTemplateDefinition.ts';
import type { PathwayChange, PathwayLane } from './pathwayLanes.ts';

/** The lines of one cell of a lane; what belongs to one of its changes says to which. */
export function laneLines(lane: PathwayLane, { id, from, horizon }: ColumnTemplate): readonly FrameLine[] {
  const { changes, stakeholder } = lane;
  const seen = new Set<string>();
  const ofChanges = (texts: (change: PathwayChange) => readonly LocalizedText[]) =>
    [...changes.short, ...changes.medium, ...changes.long].flatMap((change) => {
      // a change that stands at two horizons has its signs once
      if (seen.has(change.node)) return [];
      seen.add(change.node);
      return texts(change).map((text) => ({ text, node: change.node }));
    });
  const ofLane = (texts: readonly LocalizedText[]) => texts.map((text) => ({ text }));
  switch (from) {
    case 'statement':
      return [{ text: lane.actor, ...(stakeholder !== undefined && { stakeholder }) }];
    case 'changes':
      return horizon
        ? changes[horizon].map(({ node, code, statement }) => ({
            text: statement,
            node,
            ...(code !== undefined && { code }),
          }))
        : [];
    case 'signals':
      return [...ofLane(lane.signals), ...ofChanges(({ signals }) => signals)];
    case 'contribution':
      return [
        ...ofLane(lane.contribution),
        ...ofChanges(({ contribution }) => (contribution === undefined ? [] : [contribution])),
      ];
    default:
      return ofLane(id === 'conditions' ? lane.conditions : id === 'current-situation' ? lane.current : []);
  }
}
