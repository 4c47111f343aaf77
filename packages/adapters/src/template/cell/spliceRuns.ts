import type { Splice } from '../xml/spliceText.ts';

/**
 * Stretches of one text, each with its own script, after parts of the whole were replaced: what comes in stands in the
 * stretch in which the part began. There are as many as before, some may be empty.
 * @param splices in their order, by place in the whole text
 */
export function spliceRuns<Run extends { readonly text: string }>(
  runs: readonly Run[],
  splices: readonly Splice[],
): readonly Run[] {
  let from = 0;
  return runs.map((run) => {
    const to = from + run.text.length;
    let text = '';
    let at = from;
    for (const { start, end, text: added } of splices) {
      if (end <= from || start >= to) continue;
      text += run.text.slice(at - from, Math.max(start, from) - from);
      if (start >= from) text += added;
      at = Math.min(end, to);
    }
    text += run.text.slice(at - from);
    from = to;
    return { ...run, text };
  });
}
