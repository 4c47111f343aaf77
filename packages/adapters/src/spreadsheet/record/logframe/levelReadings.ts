import { labelPacks, type ResultLevel } from '@jalon/core';
import { foldWords } from '../../lexicon/foldWords.ts';
import { perText } from '../../lexicon/perText.ts';
import { levelWords } from './levelWords.data.ts';

/** Levels that words or letters may name, by the word without plural. */
let known: ReadonlyMap<string, ReadonlySet<ResultLevel>> | undefined;

/**
 * The levels of results that a word may name: « Objectif général (impact) », « OS », "Outputs". Several where its
 * traditions differ: « réalisation » is an outcome for the OECD and an output for the funds of the EU.
 * @returns empty for any other word
 */
export const levelReadings: (word: string) => readonly ResultLevel[] = perText((word) => {
  const parts = word
    .split(/[()/\n]|\s-\s|\s–\s/)
    .map(levelStem)
    .filter((part) => part !== '');
  const read = parts.map((part) => [...(levels().get(part) ?? [])]);
  const [first = []] = read;
  if (first.length === 0) return [];
  const rest = read.slice(1).filter((each) => each.length > 0);
  const shared = first.filter((level) => rest.every((each) => each.includes(level)));
  return shared.length > 0 ? shared : first;
});

/** A word as levels are compared: folded, without numbers, marks or plural. */
export const levelStem: (word: string) => string = perText((word) =>
  foldWords(word)
    .replace(/\(s\)/g, '')
    .replace(/n\s?[°º]/g, ' ')
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/(?<=\p{L}{2})s\b/gu, '')
    .replace(/ +/g, ' ')
    .trim(),
);

function levels(): ReadonlyMap<string, ReadonlySet<ResultLevel>> {
  if (known) return known;
  const found = new Map<string, Set<ResultLevel>>();
  const add = (word: string, level: ResultLevel) => {
    const stem = levelStem(word);
    if (stem !== '') found.set(stem, (found.get(stem) ?? new Set()).add(level));
  };
  for (const [level, words] of Object.entries(levelWords)) {
    for (const word of Object.values(words).flat()) add(word, level as ResultLevel);
  }
  for (const { words } of Object.values(labelPacks)) {
    for (const [term, wording] of Object.entries(words)) {
      const [level = ''] = term.split('.', 1);
      if (!Object.hasOwn(levelWords, level)) continue;
      for (const word of Object.values(wording)) {
        for (const part of String(word).split(/[()/]/)) add(part, level as ResultLevel);
      }
    }
  }
  known = found;
  return found;
}
