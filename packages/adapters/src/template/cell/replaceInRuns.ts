import type { TextRun } from '../archive/TextRun.ts';
import type { Splice } from '../xml/spliceText.ts';
import { spliceRuns } from './spliceRuns.ts';

/**
 * The text of a cell with stretches of it replaced, whichever runs they are spread over: what comes in is written as
 * the sign was at which the stretch began.
 * @param splices in their order, by place in the whole text
 */
export function replaceInRuns(runs: readonly TextRun[], splices: readonly Splice[]): readonly TextRun[] {
  const replaced = spliceRuns(runs, splices);
  const kept = replaced.filter(({ text }) => text !== '');
  return kept.length > 0 ? kept : replaced.slice(0, 1);
}
