import { formatNumber, type TrustRound } from '@jalon/core';
import { type TrustScore, trustProfile } from '@jalon/core/collective';
import { say } from '../../items/say.ts';
import type { Binder } from '../Binder.ts';
import { boundTable, type Cells } from '../boundTable.ts';
import { inEachLanguage } from '../textCells.ts';
import { spreadWords, withheldWords } from './collectiveWords.data.ts';

/** The last round on trust up to the day, component by component, with the mean of the round before it. */
export const bindTrust: Binder = ({ collective }, { asOf }) => {
  const rounds = (collective?.trustRounds ?? [])
    .map((round, index) => ({ round, index }))
    .filter(({ round }) => round.date <= asOf)
    .toSorted((a, b) => (a.round.date < b.round.date ? -1 : a.round.date > b.round.date ? 1 : 0));
  const last = rounds.at(-1);
  if (!last) return undefined;
  const before = rounds.at(-2);
  const earlier = before && trustProfile(before.round);
  return boundTable(
    trustProfile(last.round).map((score) => {
      const previous = earlier?.find(({ component }) => component === score.component);
      const mean = previous && meanOf(previous);
      return {
        id: score.component,
        cells: {
          ...scoreCells(score),
          date: last.round.date,
          ...(mean !== undefined && { 'previous-mean': mean, 'previous-date': before?.round.date }),
        },
        pointers: [
          pointerOf(last, score),
          ...(before && mean !== undefined ? [pointerOf(before, score)] : []),
        ],
      };
    }),
  );
};

/** Mean and number of answers with their spread; fewer than five answers give none of them. */
function scoreCells(score: TrustScore): Cells {
  if (score.withheld !== undefined) return { spread: withheldWords[score.withheld] };
  const { n, spread } = score;
  return {
    mean: meanOf(score),
    n,
    spread:
      spread === undefined
        ? undefined
        : inEachLanguage((lang) =>
            say(spreadWords, lang, { spread: formatNumber(spread, lang, { decimals: 1, minDecimals: 1 }) }),
          ),
  };
}

/** To a tenth: levels from 1 to 5 bear no more. */
const meanOf = (score: TrustScore): number | undefined =>
  score.withheld === undefined ? Math.round(score.mean * 10) / 10 : undefined;

/** Where the answers to a component stand; the round itself where it was not asked about. */
function pointerOf(
  { round, index }: { readonly round: TrustRound; readonly index: number },
  { component }: TrustScore,
): string {
  const at = round.answers.findIndex((answers) => answers.component === component);
  return `/collective/trustRounds/${index}${at < 0 ? '' : `/answers/${at}`}`;
}
