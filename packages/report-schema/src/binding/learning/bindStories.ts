import { attributionOf, type SelectionRound } from '@jalon/core';
import type { Binder } from '../Binder.ts';
import { type BoundRow, boundTable } from '../boundTable.ts';
import { inEachLanguage, joined } from '../textCells.ts';

/** The stories of change that may be printed on the day, those that a panel chose before the others. */
export const bindStories: Binder = ({ learning, organisations }, { asOf }) => {
  const rounds = learning.selectionRounds.filter(({ date }) => date === undefined || date <= asOf);
  const rows = learning.stories.flatMap((story, index): readonly BoundRow[] => {
    const attribution = inEachLanguage((lang) => attributionOf(story, { lang, organisations, asOf }));
    if (attribution === undefined) return [];
    const { id, title, text, domain } = story;
    const cells = { title, story: text, domain, attribution, ...choiceOf(id, rounds) };
    return [{ id, cells, pointers: [`/learning/stories/${index}`] }];
  });
  return boundTable(
    rows.toSorted((a, b) => Number(b.cells['selected'] ?? false) - Number(a.cells['selected'] ?? false)),
  );
};

/** Whether a panel chose a story, and why; of one that no panel read nothing is said. */
function choiceOf(story: string, rounds: readonly SelectionRound[]) {
  const chosenIn = rounds.filter(({ chosen }) => chosen.includes(story));
  const wasRead = chosenIn.length > 0 || rounds.some(({ candidates }) => candidates.includes(story));
  return {
    selected: wasRead ? chosenIn.length > 0 : undefined,
    reason: joined(chosenIn.map(({ reason }) => reason)),
  };
}
