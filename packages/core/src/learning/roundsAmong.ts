import type { SelectionRound } from './Story.ts';

/** Rounds of selection that name no story but those that are still there. */
export const roundsAmong = (
  rounds: readonly SelectionRound[],
  isThere: (story: string) => boolean,
): readonly SelectionRound[] =>
  rounds.map((round) => ({
    ...round,
    candidates: round.candidates.filter(isThere),
    chosen: round.chosen.filter(isThere),
  }));
