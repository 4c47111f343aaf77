import type { Dossier } from '../dossier/Dossier.ts';
import { entityIds } from '../dossier/entityIds.ts';
import { idMinter } from '../dossier/idMinter.ts';
import type { Issue } from '../issue/Issue.ts';
import { generationsOf } from '../logic/generationsOf.ts';
import type { ResultNode } from '../results/Results.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { compareCodes } from './compareCodes.ts';
import type { Frame, FrameRow, FrameTemplate } from './Frame.ts';
import type { FrameTemplateDefinition } from './FrameTemplateDefinition.ts';
import { findFrameGaps } from './findFrameGaps.ts';
import { firstById } from './firstById.ts';
import { laneRows } from './laneRows.ts';
import { listLost } from './listLost.ts';
import type { NotCarried } from './NotCarried.ts';
import { templateGiven } from './templateOf.ts';
import { treeRows } from './treeRows.ts';

/** How {@link buildFrame} names the frame. */
export interface BuildFrameOptions {
  /** Id of the frame; default a new one after the template. A frame of this id that the dossier has is built anew. */
  readonly id?: string;
  /** The frame's own heading. */
  readonly title?: LocalizedText;
}

/** A frame that was built from the results, with all that it cannot show. */
export interface BuiltFrame {
  readonly frame: Frame;
  /** What of the results the frame cannot show, each with its value: see {@link restoreResults}. */
  readonly lost: readonly NotCarried[];
  /** What the tradition asks for and the results do not have. */
  readonly issues: readonly Issue[];
}

/**
 * Shows the results of a dossier in one tradition: which statement in which row, under which other. Rows stand in the
 * order of their codes, then causes before effects, then as in the dossier; their ids depend on no order. Nothing is
 * changed in the results, and what the tradition has no place for is listed.
 * @param dossier its results, indicators and stakeholders are read
 * @param template id of a built-in template, or a definition of your own
 * @throws JalonError `invalid-argument` for a template id that is not built in
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { buildFrame } from '@jalon/core/frame';
 * const nodes = [
 *   { id: 'health', level: 'impact', statement: 'Children are in better health' },
 *   { id: 'water', level: 'outcome', statement: 'Families drink safe water' },
 * ] as const;
 * const links = [{ id: 'l1', from: 'water', to: 'health', confidence: 'low' }] as const;
 * const { frame, lost } = buildFrame(createDossier({ id: 'd', title: 'D', results: { nodes, links } }), 'logframe-4x4');
 * frame.rows.map(({ role, nodes }) => [role, ...nodes]); // => [['impact', 'health'], ['outcome', 'water']]
 * lost.map(({ code }) => code); // => ['frame/confidence-not-shown']
 * ```
 */
export function buildFrame(
  dossier: Dossier,
  template: FrameTemplate | FrameTemplateDefinition,
  options: BuildFrameOptions = {},
): BuiltFrame {
  const definition = templateGiven(template);
  const known = dossier.frames.find(({ id }) => id === options.id);
  const others = { ...dossier, frames: dossier.frames.filter((frame) => frame !== known) };
  const mint = idMinter(entityIds(others));
  const id = options.id ?? mint('frame', definition.id.replace(/^.*\//, ''));
  const title = options.title ?? known?.title;
  const rowId = (...names: readonly string[]) => mint('row', [id, ...names].join('-'));
  const compare = inOrder(dossier);
  const rows: readonly FrameRow[] =
    definition.order === 'lanes'
      ? laneRows(dossier, definition, rowId, compare)
      : treeRows(dossier.results, definition, rowId, compare);
  const frame: Frame = { id, template: definition.id, ...(title !== undefined && { title }), rows };
  return {
    frame,
    lost: listLost(dossier, frame, definition),
    issues: findFrameGaps(dossier, frame, { template: definition }),
  };
}

/** By code, then causes before effects, then as in the dossier. */
function inOrder({ results }: Dossier): (a: ResultNode, b: ResultNode) => number {
  const generation = new Map(generationsOf(results).flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  const place = new Map([...firstById(results.nodes).keys()].map((id, at) => [id, at] as const));
  const difference = (ranks: ReadonlyMap<string, number>, a: ResultNode, b: ResultNode) =>
    (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0);
  return (a, b) => compareCodes(a.code, b.code) || difference(generation, a, b) || difference(place, a, b);
}
