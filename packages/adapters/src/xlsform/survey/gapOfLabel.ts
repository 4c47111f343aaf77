import { type GapState, gapWords } from '@jalon/core';
import { answerGapWords } from '../../spreadsheet/record/survey/answerGapWords.data.ts';
import { answerKey } from '../../spreadsheet/record/survey/answerKey.ts';

/** Names that forms give to choices outside a scale. */
const codes: ReadonlyMap<string, GapState> = /* @__PURE__ */ new Map<string, GapState>([
  ['dk', 'dont-know'],
  ['dont_know', 'dont-know'],
  ['don_t_know', 'dont-know'],
  ['nsp', 'dont-know'],
  ['ne_sait_pas', 'dont-know'],
  ['refused', 'refused'],
  ['refuse', 'refused'],
  ['prefer_not_to_say', 'refused'],
  ['na', 'not-applicable'],
  ['n_a', 'not-applicable'],
  ['not_applicable', 'not-applicable'],
  ['non_concerne', 'not-applicable'],
]);

const outside: ReadonlySet<GapState> = /* @__PURE__ */ new Set<GapState>([
  'dont-know',
  'refused',
  'not-applicable',
]);

let words: ReadonlyMap<string, GapState> | undefined;

/** Why a choice is no answer on a scale, by its name and what people read of it: “don’t know”, “not concerned”. */
export function gapOfLabel(name: string, labels: readonly string[]): GapState | undefined {
  words ??= wordsOfGaps();
  const found =
    codes.get(name.toLowerCase()) ?? labels.map((label) => words?.get(answerKey(label))).find(Boolean);
  return found !== undefined && outside.has(found) ? found : undefined;
}

function wordsOfGaps(): ReadonlyMap<string, GapState> {
  const own = Object.entries(answerGapWords).flatMap(([state, list]) =>
    Object.values(list)
      .flat()
      .map((word) => [answerKey(word), state as GapState] as const),
  );
  const general = Object.entries(gapWords).map(([word, state]) => [answerKey(word), state] as const);
  return new Map([...general, ...own].filter(([key]) => key.length > 1));
}
