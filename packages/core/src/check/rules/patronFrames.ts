import type { Dossier } from '../../dossier/Dossier.ts';
import type { Frame, FrameRow } from '../../frame/Frame.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';

/** A sub-objective of a patron's framework, with the expected results below it. */
export interface SubObjective {
  readonly row: FrameRow;
  readonly label: LocalizedText;
  readonly results: readonly FrameRow[];
}

/** Every frame in a patron's four parts, with its sub-objectives. */
export function* patronFrames({ frames, results }: Pick<Dossier, 'frames' | 'results'>): Generator<{
  readonly frame: Frame;
  readonly subObjectives: readonly SubObjective[];
}> {
  const statements = new Map(results.nodes.map(({ id, statement }) => [id, statement]));
  for (const frame of frames) {
    if (frame.template !== 'patron-four-parts') continue;
    const rows = frame.rows ?? [];
    const below = new Map<string, FrameRow[]>();
    for (const row of rows) {
      // an empty line of the form is no result yet
      const says = (row.nodes ?? []).length > 0 || row.wording !== undefined;
      if (row.role !== 'expected-result' || row.parent === undefined || !says) continue;
      const siblings = below.get(row.parent);
      if (siblings) siblings.push(row);
      else below.set(row.parent, [row]);
    }
    const subObjectives = rows
      .filter(({ role }) => role === 'sub-objective')
      .map((row) => ({
        row,
        label: row.wording ?? statements.get(row.nodes?.[0] ?? '') ?? row.id,
        results: below.get(row.id) ?? [],
      }));
    yield { frame, subObjectives };
  }
}
