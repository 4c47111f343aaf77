import type { ReadingRow, ReadingValue } from '../Reading.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';
import { sameNumber } from './sameNumber.ts';

/**
 * Checks that the breakdowns of an indicator add up to it wherever they do in another column: categories that overlap
 * or leave people out never do, and nothing is said of them.
 */
export function checkParts({ row, values, parts = [] }: ReadingRow, say: SayIssue): void {
  if (parts.length < 2) return;
  const sums = values.flatMap((total) => {
    const { cell, value, unit } = total;
    const figures = parts.map(
      (part) =>
        part.values.find((each) => (part.row === row ? sameTime(each, total) : sameColumn(each, total)))
          ?.value,
    );
    if (value === undefined || unit === '%' || figures.some((figure) => figure === undefined)) return [];
    return [
      { cell, declared: value, sum: figures.reduce<number>((whole, figure) => whole + (figure ?? 0), 0) },
    ];
  });
  const wrong = sums.filter(({ declared, sum }) => !sameNumber(declared, sum));
  if (wrong.length * 2 > sums.length) return;
  for (const { cell, declared, sum } of wrong)
    say('sheet/total-does-not-add-up', 'warning', { cell }, { declared, sum });
}

const columnOf = ({ cell }: ReadingValue): string => cell.replace(/\d+$/, '');

/** Breakdowns in rows of their own stand under their total. */
const sameColumn = (a: ReadingValue, b: ReadingValue): boolean => columnOf(a) === columnOf(b);

/** Breakdowns in columns of their own stand beside their total. */
const sameTime = (a: ReadingValue, b: ReadingValue): boolean =>
  a.field === b.field && a.period?.start === b.period?.start && a.period?.end === b.period?.end;
