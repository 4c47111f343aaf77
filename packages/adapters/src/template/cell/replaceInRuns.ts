import type { TextRun } from '../archive/TextRun.ts';
import type { Splice } from '../xml/spliceText.ts';

/**
 * The text of a cell with stretches of it replaced, whichever runs they are spread over: what comes in is written as
 * the sign was at which the stretch began.
 * @param splices in their order, by place in the whole text
 */
export function replaceInRuns(runs: readonly TextRun[], splices: readonly Splice[]): readonly TextRun[] {
  let from = 0;
  const replaced = runs.map((run) => {
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
  const kept = replaced.filter(({ text }) => text !== '');
  return kept.length > 0 ? kept : replaced.slice(0, 1);
}
