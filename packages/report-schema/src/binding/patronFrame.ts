import type { Dossier, Frame, FrameRow, LocalizedText } from '@jalon/core';
import type { Origin } from './Binder.ts';
import { joinTexts } from './joinTexts.ts';

/** The patron's frame of a dossier and where it stands: the one that was agreed on, else the first there is. */
export function patronFrame({ frames, agreements }: Dossier): { frame: Frame; index: number } | undefined {
  const agreed = new Set(agreements.map((agreement) => agreement.frame));
  const candidates = frames
    .map((frame, index) => ({ frame, index }))
    .filter(({ frame }) => frame.template === 'patron-four-parts');
  return candidates.find(({ frame }) => agreed.has(frame.id)) ?? candidates[0];
}

/** A row of a frame in words, with where the words stand and how the association numbers it. */
export function rowWording(
  row: FrameRow,
  rowPointer: string,
  { results }: Dossier,
): { text: LocalizedText; code?: string; pointers: readonly string[] } {
  const nodes = row.nodes.flatMap((id) => {
    const index = results.nodes.findIndex((node) => node.id === id);
    const node = results.nodes[index];
    return node ? [{ node, index }] : [];
  });
  const code = nodes.length === 1 ? nodes[0]?.node.code : undefined;
  const numbered = code === undefined ? {} : { code };
  if (row.wording !== undefined)
    return { ...numbered, text: row.wording, pointers: [`${rowPointer}/wording`] };
  if (nodes.length === 0) return { text: row.id, pointers: [rowPointer] };
  return {
    ...numbered,
    text: joinTexts(nodes.map(({ node }) => node.statement)),
    pointers: nodes.map(({ index }) => `/results/nodes/${index}/statement`),
  };
}

/** One origin per place that a part of an answer came from. */
export const originsAt = (path: string, pointers: readonly string[]): readonly Origin[] =>
  pointers.map((pointer) => ({ path, pointer }));
