import type { LocalizedText, StagePassage } from '@jalon/core';
import { stageStates } from '@jalon/core/collective';
import { say } from '../../items/say.ts';
import type { Binder } from '../Binder.ts';
import { boundTable } from '../boundTable.ts';
import { inEachLanguage, joined } from '../textCells.ts';
import { roundWords } from './collectiveWords.data.ts';

/** The five stages of the planning cycle, each with its last passage. */
export const bindCycle: Binder = ({ collective }) => {
  if (!collective || collective.cycle.length === 0) return undefined;
  return boundTable(
    stageStates(collective).map(({ stage, status, passages }) => {
      const last = passages.at(-1);
      return {
        id: stage,
        cells: { status, start: last?.start, end: last?.end, note: last && noteOf(last) },
        pointers:
          passages.length === 0
            ? ['/collective/cycle']
            : passages.map((passage) => `/collective/cycle/${collective.cycle.indexOf(passage)}`),
      };
    }),
  );
};

/** What is noted of a passage, with which time around it is from the second one. */
function noteOf({ round = 1, note }: StagePassage): LocalizedText | undefined {
  const again = round > 1 ? inEachLanguage((lang) => say(roundWords, lang, { round })) : undefined;
  return joined([again, note].filter((text) => text !== undefined));
}
