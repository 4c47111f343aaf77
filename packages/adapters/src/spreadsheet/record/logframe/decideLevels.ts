import { type ResultLevel, resultLevels } from '@jalon/core';
import { levelReadings, levelStem } from './levelReadings.ts';

/** What a word of a frame was taken for. */
export interface DecidedLevel {
  /** Absent where the frame leaves it open. */
  readonly level?: ResultLevel;
  /** All that the word may mean, where that is more than one level. */
  readonly among?: readonly ResultLevel[];
}

/**
 * Which level each word of a frame names. A word that traditions read in two ways is decided by the other words of the
 * same frame: a level that another word has for itself is not free, and levels follow each other from top to bottom.
 * Where more than one reading is left, none is taken.
 * @param words the words of the levels, in the order in which they come
 * @returns by word, folded
 */
export function decideLevels(words: readonly string[]): ReadonlyMap<string, DecidedLevel> {
  const stems = new Map<string, readonly ResultLevel[]>();
  for (const word of words) {
    const stem = levelStem(word);
    if (!stems.has(stem)) stems.set(stem, levelReadings(word));
  }
  const entries = [...stems];
  const sure = new Set(entries.flatMap(([, levels]) => (levels.length === 1 ? levels : [])));
  const choices = assignments(
    entries.map(([, levels]) => (levels.length > 1 ? levels.filter((level) => !sure.has(level)) : levels)),
  ).filter((levels) => isOrdered(levels) && isDistinct(levels, entries));
  const [only] = choices;
  return new Map(
    entries.map(([stem, levels], at): [string, DecidedLevel] => {
      if (levels.length < 2) return [stem, levels[0] ? { level: levels[0] } : {}];
      const level = choices.every((choice) => choice[at] === only?.[at]) ? only?.[at] : undefined;
      return [stem, { ...(level ? { level } : {}), among: levels }];
    }),
  );
}

/** More words than that are no levels. */
const most = 12;

function assignments(choices: readonly (readonly ResultLevel[])[]): readonly (readonly ResultLevel[])[] {
  if (choices.length > most) return [];
  return choices.reduce<readonly (readonly ResultLevel[])[]>(
    (found, levels) => found.flatMap((before) => levels.map((level) => [...before, level])),
    [[]],
  );
}

/** Levels go down, or up, from one word to the next. */
function isOrdered(levels: readonly ResultLevel[]): boolean {
  const ranks = levels.map((level) => resultLevels.indexOf(level));
  const goes = (sign: 1 | -1) =>
    ranks.every((rank, at) => at === 0 || (rank - (ranks[at - 1] ?? 0)) * sign >= 0);
  return goes(-1) || goes(1);
}

/** Two words that may mean the same do not: whoever has « résultats » beside « réalisations » tells them apart. */
function isDistinct(
  levels: readonly ResultLevel[],
  entries: readonly (readonly [string, readonly ResultLevel[]])[],
): boolean {
  const open = levels.filter((_, at) => (entries[at]?.[1].length ?? 0) > 1);
  return new Set(open).size === open.length;
}
