import type { ReadingRow } from '../../Reading.ts';
import type { AccountLine } from './AccountLine.ts';
import { amountsOf, columnKey, sameAmount } from './amountsOf.ts';

/**
 * The lines of an account in which an account number is the sum of those below it: « 60 – Achats » over 601, 606 …, or
 * over lines without a number that add up to it. Such a line is a total, or where it has no amount a heading.
 */
export function foldParents(lines: readonly AccountLine[]): readonly AccountLine[] {
  const folded: AccountLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const children = line.what === 'line' && line.row.code !== undefined ? childrenOf(lines, at) : [];
    if (children.length === 0) {
      folded.push(line);
      continue;
    }
    const section = `${line.row.code ?? ''} ${line.row.name ?? ''}`.trim();
    folded.push({ ...line, what: hasAmounts(line.row) ? 'total' : 'heading' });
    folded.push(
      ...children.map(
        (child): AccountLine => ({ ...child, block: -line.row.row, row: { ...child.row, section } }),
      ),
    );
    at += children.length;
  }
  return folded;
}

function childrenOf(lines: readonly AccountLine[], at: number): readonly AccountLine[] {
  const parent = lines[at];
  const code = parent?.row.code ?? '';
  if (!parent || code === '') return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(
    ({ what, row, block }) =>
      what !== 'line' || block !== parent.block || (row.code !== undefined && !row.code.startsWith(code)),
  );
  const below = end === -1 ? rest : rest.slice(0, end);
  const numbered = below.filter(({ row }) => row.code !== undefined && row.code !== code);
  if (numbered.length > 0 || !hasAmounts(parent.row)) return below;
  return below.length > 0 &&
    addUp(
      parent.row,
      below.map(({ row }) => row),
    )
    ? below
    : [];
}

const hasAmounts = (row: ReadingRow): boolean => amountsOf(row).some(({ state }) => state !== 'empty');

/** Whether the amounts of the parts are those of the whole, in a column at least and in no column otherwise. */
function addUp(whole: ReadingRow, parts: readonly ReadingRow[]): boolean {
  const sums = amountsOf(whole).flatMap((declared) => {
    const own = parts.flatMap((part) =>
      amountsOf(part).flatMap((value) =>
        columnKey(value) === columnKey(declared) ? (value.value ?? []) : [],
      ),
    );
    if (declared.value === undefined || own.length === 0) return [];
    return [
      sameAmount(
        declared.value,
        own.reduce((sum, value) => sum + value, 0),
      ),
    ];
  });
  return sums.length > 0 && sums.every(Boolean);
}
