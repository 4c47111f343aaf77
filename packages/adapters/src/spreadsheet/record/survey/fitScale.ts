import type { AnswerScale } from './AnswerScale.ts';
import { answerKey } from './answerKey.ts';

/** How well a scale fits the words of a column. */
export interface ScaleFit {
  readonly scale: AnswerScale;
  /** The level of each word of the column that the scale knows, from 1, by its key. */
  readonly levels: ReadonlyMap<string, number>;
  /** Whether all levels of the scale are there. */
  readonly isWhole: boolean;
  /** Share of the levels seen, more where both ends are, less where two words fall on one level or an answer is none of its words. */
  readonly score: number;
}

/** Share of the answers that a scale must know. */
const enough = 0.85;

/**
 * Whether a scale fits a whole column: it knows nearly all of its answers, and two of its levels are there.
 * @param answers how often each answer was given, by its key
 */
export function fitScale(answers: ReadonlyMap<string, number>, scale: AnswerScale): ScaleFit | undefined {
  const words = wordsOf(scale);
  const levels = new Map<string, number>();
  let [known, all] = [0, 0];
  for (const [key, count] of answers) {
    all += count;
    const level = words.get(key);
    if (level === undefined) continue;
    known += count;
    levels.set(key, level);
  }
  const seen = new Set(levels.values());
  if (seen.size < 2 || known < all * enough) return undefined;
  const steps = scale.levels.length;
  const ends = (seen.has(1) ? 0.1 : 0) + (seen.has(steps) ? 0.1 : 0);
  const shared = levels.size - seen.size;
  return {
    scale,
    levels,
    isWhole: seen.size === steps,
    score: seen.size / steps + ends - (0.3 * shared) / levels.size - 3 * (1 - known / all),
  };
}

/** The level of each word of a scale; of a word that stands on two, the lower. */
export function wordsOf(scale: AnswerScale): ReadonlyMap<string, number> {
  const known = remembered.get(scale);
  if (known) return known;
  const words = new Map<string, number>();
  for (const [at, level] of scale.levels.entries()) {
    for (const word of Object.values(level).flat()) {
      const key = answerKey(word);
      if (!words.has(key)) words.set(key, at + 1);
    }
  }
  remembered.set(scale, words);
  return words;
}

const remembered = new WeakMap<AnswerScale, ReadonlyMap<string, number>>();
