import type { AccountLine } from './AccountLine.ts';
import { amountsOf } from './amountsOf.ts';

/** The lines that sums are made of: those without what the line above has counted already (« dont salaires »). */
export const countedLines = (lines: readonly AccountLine[]): readonly AccountLine[] =>
  lines.filter((_, at) => !isInside(lines, at));

/** Whether a line is a part of the line of money above it, which has it counted already: « dont salaires ». */
function isInside(lines: readonly AccountLine[], at: number): boolean {
  if (!saysPart(lines[at])) return false;
  const whole = lines.slice(0, at).findLast((line) => !saysPart(line));
  if (whole?.what !== 'line' || whole.block !== lines[at]?.block) return false;
  return amountsOf(whole.row).some(({ value }) => value !== undefined);
}

const saysPart = (line: AccountLine | undefined): boolean =>
  line?.what === 'line' &&
  /^(?:[-–•]\s*)?(?:dont|of which|including|de los cuales|de las cuales|waarvan)\b/iu.test(
    line.row.name ?? '',
  );
