import type { ReadingRow } from '../Reading.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';
import { sameNumber } from './sameNumber.ts';

/**
 * Checks that the breakdowns of an indicator add up to it wherever they do in another column: categories that overlap
 * or leave people out never do, and nothing is said of them.
 */
export function checkParts({ values, parts = [] }: ReadingRow, say: SayIssue): void {
  if (parts.length < 2) return;
  const sums = values.flatMap(({ cell, value, unit }) => {
    const column = cell.replace(/\d+$/, '');
    const figures = parts.map(
      (part) => part.values.find((each) => each.cell.replace(/\d+$/, '') === column)?.value,
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
