import { decimalsOf } from '../../check/decimalsOf.ts';
import { nearlyEqual } from '../../check/nearlyEqual.ts';
import type { ReadingRow, ReadingValue } from '../../Reading.ts';
import type { SayIssue } from '../../sheet/IssueSink.ts';
import { sameAmount } from './amountsOf.ts';

/** Checks the gap and the percentage that a line declares against its amounts, whichever way the sheet counts them. */
export function checkGaps({ values }: ReadingRow, say: SayIssue): void {
  for (const gap of values) {
    if (gap.value === undefined || (gap.field !== 'budget.gap' && gap.field !== 'budget.share')) continue;
    const planned = amount(values, 'budget.planned', gap);
    const actual = amount(values, 'budget.actual', gap);
    if (planned === undefined || actual === undefined) continue;
    const difference = Number((actual - planned).toPrecision(12));
    const isShare = gap.field === 'budget.share' || gap.unit === '%';
    if (isShare) checkShare(gap, planned, actual, say);
    else if (!sameAmount(Math.abs(gap.value), Math.abs(difference), slackOf(gap)))
      say(
        'sheet/gap-does-not-match',
        'warning',
        { cell: gap.cell },
        { declared: gap.value, computed: difference },
      );
  }
}

const slackOf = ({ value = 0 }: ReadingValue): number => (Number.isInteger(value) ? 0.5 : 0);

function checkShare(share: ReadingValue, planned: number, actual: number, say: SayIssue): void {
  if (planned === 0) return;
  const { value = 0, written = '' } = share;
  const spent = (actual / planned) * 100;
  const fits = [spent, spent - 100, 100 - spent].some((each) =>
    nearlyEqual(value, each, decimalsOf(written)),
  );
  if (fits) return;
  const shown = Math.round(spent * 10) / 10;
  say(
    'sheet/share-does-not-match',
    'warning',
    { cell: share.cell },
    { declared: value, spent: shown, gap: Math.round((spent - 100) * 10) / 10 },
  );
}

/** The amount that a gap is about: of its own period, else the nearest before it, else the first there is. */
function amount(values: readonly ReadingValue[], field: string, gap: ReadingValue): number | undefined {
  const known = values.filter((value) => value.field === field && value.value !== undefined);
  const own = known.find(({ period }) => gap.period && period?.start === gap.period.start);
  const before = known.findLast((value) => values.indexOf(value) < values.indexOf(gap));
  return (own ?? before ?? known[0])?.value;
}
