import type { AnswerScale } from './AnswerScale.ts';
import { answerScales } from './answerScales.data.ts';
import { fitScale, type ScaleFit, wordsOf } from './fitScale.ts';

/** The answers of one column: how often each was given, by its key. */
export type AnswerCounts = ReadonlyMap<string, number>;

/** The scale that a column of words is read by. */
export interface ChosenScale {
  readonly scale: AnswerScale;
  /** Another scale that the column fits too, where neither it nor the other columns decide. */
  readonly other?: AnswerScale;
}

/**
 * Which scale each column of words is answered on. A column is looked at as a whole, by the number of its steps and its
 * ends; where it fits several scales of a family, all columns of the table that fit the family decide together.
 * @param columns answers by column
 */
export function chooseScales(columns: ReadonlyMap<number, AnswerCounts>): ReadonlyMap<number, ChosenScale> {
  const fits = new Map<number, readonly ScaleFit[]>();
  for (const [column, answers] of columns) {
    const own = answerScales
      .flatMap((scale) => fitScale(answers, scale) ?? [])
      .sort((a, b) => b.score - a.score || a.scale.levels.length - b.scale.levels.length);
    if (own.length > 0) fits.set(column, own);
  }
  const families = new Map<string, (readonly [number, readonly ScaleFit[]])[]>();
  for (const [column, own] of fits) {
    const family = own[0]?.scale.family ?? '';
    families.set(family, [...(families.get(family) ?? []), [column, own]]);
  }
  const chosen = new Map<number, ChosenScale>();
  for (const [family, members] of families) {
    const together = bestTogether(
      members.map(([column]) => columns.get(column) ?? new Map()),
      family,
    );
    for (const [column, own] of members) {
      const scale = own.find((fit) => fit.scale === together?.scale)?.scale ?? own[0]?.scale;
      if (!scale) continue;
      const other = own.find((fit) => fit.scale.family === family && differs(fit, scale));
      const isClear = together?.scale === scale && together.isWhole;
      chosen.set(column, { scale, ...(other && !isClear ? { other: other.scale } : {}) });
    }
  }
  // a column that holds one word only goes with the others of its table
  for (const [column, answers] of columns) {
    if (chosen.has(column) || answers.size === 0) continue;
    const known = [...chosen.values()].find(({ scale }) =>
      [...answers.keys()].every((key) => wordsOf(scale).has(key)),
    );
    if (known) chosen.set(column, { scale: known.scale });
  }
  return chosen;
}

/** The scale of a family that fits best what several columns say together. */
function bestTogether(columns: readonly AnswerCounts[], family: string): ScaleFit | undefined {
  const all = new Map<string, number>();
  for (const [key, count] of columns.flatMap((answers) => [...answers]))
    all.set(key, (all.get(key) ?? 0) + count);
  return answerScales
    .filter((scale) => scale.family === family)
    .flatMap((scale) => fitScale(all, scale) ?? [])
    .reduce<ScaleFit | undefined>((best, fit) => (best && best.score >= fit.score ? best : fit), undefined);
}

/** Whether a scale puts the words of a column on other levels, or on a scale of another length. */
const differs = ({ scale, levels }: ScaleFit, chosen: AnswerScale): boolean =>
  scale !== chosen &&
  (scale.levels.length !== chosen.levels.length ||
    [...levels].some(([key, level]) => wordsOf(chosen).get(key) !== level));
