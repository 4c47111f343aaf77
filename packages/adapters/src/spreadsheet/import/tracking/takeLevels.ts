import { type ResultNode, textIn } from '@jalon/core';
import type { Frame, FrameSketchRow } from '@jalon/core/frame';
import type { ReadingTable } from '../../Reading.ts';
import { sameText } from '../frame/sameText.ts';
import { takeFrame } from '../frame/takeFrame.ts';
import type { ImportState } from '../ImportState.ts';
import { importNamespace } from '../matchRows.ts';
import { nodesOfSection } from '../nodesOfSection.ts';
import { placeOf, type RowSource } from '../RowSource.ts';
import { type LevelStep, rankOf, type TrackedLevels, trackedLevels } from './trackedLevels.ts';

/**
 * Takes the levels that a tracking table tells into what was gathered, as a frame; statements that a frame of the
 * dossier shows already stay where they are.
 * @returns ids of the statements that rows stand under, by the number of the row: the closest result, then the action
 */
export function takeLevels(
  state: ImportState,
  table: ReadingTable,
  file: string | undefined,
): ReadonlyMap<number, readonly string[]> {
  const levels = table.kind === 'indicator-tracking' ? trackedLevels(table) : undefined;
  if (!levels || (levels.isHeaded && hasOtherFrames(state, table))) return new Map();
  if (!isShown(state, levels)) draw(state, table, file, levels);
  return nodesUnder(state, levels);
}

/** Headings of a table may be those of a frame that the dossier has: only where it has none they make one. */
const hasOtherFrames = ({ dossier: { frames } }: ImportState, { sheet }: ReadingTable): boolean =>
  frames.some(({ extensions }) => {
    const kept = extensions?.[importNamespace] as { readonly sheet?: unknown } | null | undefined;
    return kept?.sheet !== sheet;
  });

/** Draws the levels of a table as a frame. */
function draw(
  state: ImportState,
  table: ReadingTable,
  file: string | undefined,
  levels: TrackedLevels,
): void {
  const sketches = new Map<string, FrameSketchRow>();
  for (const [row, steps] of levels.steps) {
    const source: RowSource = { table, row, ...(file === undefined ? {} : { file }) };
    let parent = '';
    for (const step of inOrder(steps)) {
      const key = JSON.stringify([parent, step.role, step.text]);
      const { text, role, code } = step;
      if (!sketches.has(key))
        sketches.set(key, {
          key,
          role,
          text,
          parent,
          at: placeOf(source),
          ...(code === undefined ? {} : { code }),
        });
      parent = key;
    }
  }
  const { title } = table.meta;
  const rows = [...sketches.values()];
  takeFrame(state, table, { ...(title === undefined ? {} : { title }), rows }, levels.template);
}

function nodesUnder(state: ImportState, levels: TrackedLevels): ReadonlyMap<number, readonly string[]> {
  const { results, frames } = state.dossier;
  const nodes = new Map(results.nodes.map((node) => [node.id, node]));
  const found = new Map<string, readonly string[]>();
  const idOf = (step: LevelStep | undefined): readonly string[] => {
    if (!step) return [];
    const key = JSON.stringify([step.role, step.text]);
    if (!found.has(key))
      found.set(
        key,
        nodeOf(step, frames, levels.template, nodes) ?? onlyOne(nodesOfSection(step.text, results, frames)),
      );
    return found.get(key) ?? [];
  };
  return new Map(
    [...levels.steps].map(([{ row }, steps]) => {
      const sorted = inOrder(steps);
      // what an action is for is measured by what is counted of it
      return [row, [...idOf(sorted.findLast(isResult)), ...idOf(sorted.find((step) => !isResult(step)))]];
    }),
  );
}

const isResult = ({ role }: LevelStep): boolean => role !== 'action' && role !== 'activity';

const inOrder = (steps: readonly LevelStep[]): readonly LevelStep[] =>
  steps.toSorted((a, b) => rankOf(a.role) - rankOf(b.role));

/** Whether each statement of the table is one that frames of the dossier show: then nothing is to be drawn anew. */
function isShown({ dossier: { results, frames } }: ImportState, { steps }: TrackedLevels): boolean {
  if (frames.length === 0) return false;
  const shown = new Set(frames.flatMap(({ rows }) => rows.flatMap(({ nodes }) => nodes)));
  const said = new Set([...steps.values()].flat().map(({ text }) => text));
  const worded = frames.flatMap(({ rows }) =>
    rows.flatMap(({ wording }) => (wording === undefined ? [] : [wording])),
  );
  return [...said].every(
    (text) =>
      nodesOfSection(text, results, frames).some((id) => shown.has(id)) ||
      worded.some((wording) => sameText(wording, text)),
  );
}

/** The statement of a step in the frame that it was taken into. */
function nodeOf(
  { role, text }: LevelStep,
  frames: readonly Frame[],
  template: Frame['template'],
  nodes: ReadonlyMap<string, ResultNode>,
): readonly string[] | undefined {
  for (const frame of frames.filter((each) => each.template === template)) {
    for (const row of frame.rows) {
      if (row.role !== role) continue;
      const words = row.wording === undefined ? undefined : textIn(row.wording, 'fr');
      const id = row.nodes.find(
        (each) =>
          sameText(nodes.get(each)?.statement ?? '', text) || (words !== undefined && sameText(words, text)),
      );
      if (id !== undefined) return [id];
    }
  }
  return undefined;
}

const onlyOne = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : []);
